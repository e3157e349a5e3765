package ru.vitok.session;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a session decided: by whom and by when it is to be done. */
public record Decision(
        UUID id,
        UUID session,
        @Nullable UUID item,
        int no,
        String text,
        DecisionLevel level,
        String responsible,
        @Nullable LocalDate due) {}
