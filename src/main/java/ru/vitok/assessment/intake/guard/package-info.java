/** What a file must pass before any parser sees it. */
@NullMarked
package ru.vitok.assessment.intake.guard;

import org.jspecify.annotations.NullMarked;
