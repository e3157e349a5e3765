package ru.vitok.assessment.intake.form;

import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.sheet.Sheet;

/** Turns a recognised sheet into records and names every cell it could not take. */
@FunctionalInterface
interface FormReader {

    Content read(Sheet sheet, Detected detected, Problems problems);
}
