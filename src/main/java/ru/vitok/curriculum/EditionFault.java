package ru.vitok.curriculum;

import java.util.List;
import java.util.Locale;

/** Something that does not hold in an edition; the arguments are those of its words. */
public record EditionFault(Kind kind, List<Object> arguments) {

    /** What it may be. A hint alone does not keep an edition from being used. */
    public enum Kind {
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
        CODE_CUT(false);

        private final boolean stops;

        Kind(boolean stops) {
            this.stops = stops;
        }
    }

    static EditionFault of(Kind kind, Object... arguments) {
        return new EditionFault(kind, List.of(arguments));
    }

    public boolean stops() {
        return kind.stops;
    }

    public String messageKey() {
        return "curriculum.fault." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
