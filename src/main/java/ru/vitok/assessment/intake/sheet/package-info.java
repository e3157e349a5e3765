/** Tables as rows of texts, whatever file they came in. */
@NullMarked
package ru.vitok.assessment.intake.sheet;

import org.jspecify.annotations.NullMarked;
