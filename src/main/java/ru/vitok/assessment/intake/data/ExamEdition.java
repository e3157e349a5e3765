package ru.vitok.assessment.intake.data;

/** Which word of an exam a result is. The latest stands: by the day of the exam, an appeal after what it changed. */
public enum ExamEdition {
    INITIAL,
    APPEAL,
    RESERVE,
    SEPTEMBER
}
