package ru.vitok.assessment;

/** A condition in which a school works, as tables of context data give it. */
public enum SchoolCondition {
    /** How many pupils. */
    PUPILS,
    /** Per cent of pupils in difficult circumstances. */
    DISADVANTAGED,
    /** Per cent of pupils with limited health. */
    DISABLED,
    /** Per cent of pupils whose mother tongue is not Russian. */
    LANGUAGE,
    /** Per cent of teachers' posts that are vacant. */
    VACANCIES,
    /** Per cent of teachers with the first or highest category: here few are the difficulty. */
    QUALIFIED;

    public static final double WHOLE = 100;

    public boolean share() {
        return this != PUPILS;
    }

    /** Whether the school is held to be in difficulty below the limit and not above it. */
    public boolean fewIsHard() {
        return this == PUPILS || this == QUALIFIED;
    }

    /** Whether the figure lies at or beyond the limit, on its difficult side. */
    public boolean met(double figure, double limit) {
        return fewIsHard() ? figure <= limit : figure >= limit;
    }
}
