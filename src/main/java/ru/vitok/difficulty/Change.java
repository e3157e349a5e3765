package ru.vitok.difficulty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What changes besides the state. */
record Change(
        Instant at,
        @Nullable Outcome outcome,
        @Nullable UUID assignee,
        @Nullable UUID redirectedTo,
        @Nullable UUID mergedInto) {

    static Change at(Instant at) {
        return new Change(at, null, null, null, null);
    }

    Change with(Outcome word) {
        return new Change(at, word, assignee, redirectedTo, mergedInto);
    }

    Change by(UUID methodist) {
        return new Change(at, outcome, methodist, redirectedTo, mergedInto);
    }

    Change to(UUID colleague) {
        return new Change(at, outcome, assignee, colleague, mergedInto);
    }

    Change into(UUID other) {
        return new Change(at, outcome, assignee, redirectedTo, other);
    }
}
