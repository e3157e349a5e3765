package ru.vitok.report;

/** What may be said of a skill over the years. */
enum SkillVerdict {
    RISE,
    FALL,
    WITHIN,
    /** No earlier year has this skill. */
    NOT_COMPARABLE,
    /** There are years to compare with, but too few took part. */
    TOO_FEW,
    /** No earlier test at all. */
    FIRST
}
