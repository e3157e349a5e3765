package ru.vitok.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation with as many of its lines as the reader may see, schools in alphabetical order. */
public record Recommendation(
        UUID id,
        String title,
        String about,
        UUID municipality,
        UUID author,
        String authorName,
        @Nullable UUID problemField,
        @Nullable UUID decision,
        Instant sentAt,
        List<Measure> measures,
        List<Addressee> addressees) {

    public Recommendation {
        measures = List.copyOf(measures);
        addressees = List.copyOf(addressees);
    }

    Recommendation with(List<Measure> whatToDo, List<Addressee> lines) {
        return new Recommendation(
                id, title, about, municipality, author, authorName, problemField, decision, sentAt, whatToDo, lines);
    }

    /** When the last measure is due; everything recommended should be done then. */
    public LocalDate due() {
        return measures.getLast().due();
    }

    public long settled() {
        return addressees.stream().filter(it -> it.status().settled()).count();
    }

    public long overdue(LocalDate today) {
        return addressees.stream().filter(it -> it.overdue(due(), today)).count();
    }
}
