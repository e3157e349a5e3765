package ru.vitok.curriculum;

/** What may not hold in an edition. A hint alone does not keep an edition from being used. */
public enum FaultKind {
    HEAD(true),
    YEARS(true),
    NO_TASKS(true),
    NUMBER_MISSING(true),
    NUMBER_TWICE(true),
    MAX_MISSING(true),
    WHOLE_MISSING(true),
    SUM_MORE(true),
    SUM_LESS(true),
    OTHER_EDITION(false),
    MANY_POINTS(false),
    PARENT(true),
    BOUNDS_PARTLY(true),
    BOUNDS_ORDER(true),
    BOUNDS_BEYOND(true),
    CONDITION_TASK(true),
    CONDITION_LEAST(true),
    EXPECTED(true),
    TOO_LONG(true),
    CODE_CUT(false);

    private final boolean stops;

    FaultKind(boolean stops) {
        this.stops = stops;
    }

    boolean stops() {
        return stops;
    }
}
