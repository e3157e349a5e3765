package ru.vitok.assessment.intake.data;

/** Whom a row of a report sums up. */
public enum GroupLevel {
    COUNTRY,
    REGION,
    MUNICIPALITY,
    SCHOOL
}
