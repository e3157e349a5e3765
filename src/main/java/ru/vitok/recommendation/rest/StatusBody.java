package ru.vitok.recommendation.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Answer;

/** What a school answers. */
record StatusBody(
        @NotNull AddresseeStatus status,
        @Nullable String note,
        @Nullable LocalDate doneOn) {

    Answer answer() {
        return new Answer(status, note == null ? "" : note, doneOn);
    }
}
