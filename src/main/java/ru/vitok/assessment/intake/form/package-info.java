/** One reader for each report form. */
@NullMarked
package ru.vitok.assessment.intake.form;

import org.jspecify.annotations.NullMarked;
