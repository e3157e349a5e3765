/** What is left of a file after reading: records without persons. */
@NullMarked
package ru.vitok.assessment.intake.data;

import org.jspecify.annotations.NullMarked;
