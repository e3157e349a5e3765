package ru.vitok.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a school, or the methodist for it, says about a recommendation. */
public record Answer(
        AddresseeStatus status, String note, @Nullable LocalDate doneOn) {

    public Answer {
        note = note.strip();
    }
}
