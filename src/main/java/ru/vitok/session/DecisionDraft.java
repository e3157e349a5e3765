package ru.vitok.session;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as written down. */
public record DecisionDraft(
        @Nullable UUID item,
        String text,
        DecisionLevel level,
        String responsible,
        @Nullable LocalDate due) {

    public static final int TEXT_MAX = 2000;
    public static final int RESPONSIBLE_MAX = 300;
}
