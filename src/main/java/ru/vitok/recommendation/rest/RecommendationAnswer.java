package ru.vitok.recommendation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.recommendation.Addressee;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Measure;
import ru.vitok.recommendation.Recommendation;

/** A recommendation as other systems read it, with the lines that the caller may see. */
record RecommendationAnswer(
        UUID id,
        String title,
        String about,
        @Nullable UUID problemField,
        @Nullable UUID decision,
        Instant sentAt,
        List<Measure> measures,
        List<Line> addressees) {

    /** One school. */
    record Line(
            String code,
            String name,
            AddresseeStatus status,
            String note,
            @Nullable LocalDate doneOn,
            boolean onBehalf,
            boolean overdue) {

        static Line of(Addressee it, LocalDate due, LocalDate today) {
            return new Line(
                    it.code(), it.name(), it.status(), it.note(), it.doneOn(), it.onBehalf(), it.overdue(due, today));
        }
    }

    static RecommendationAnswer of(Recommendation it, LocalDate today) {
        return new RecommendationAnswer(
                it.id(),
                it.title(),
                it.about(),
                it.problemField(),
                it.decision(),
                it.sentAt(),
                it.measures(),
                it.addressees().stream()
                        .map(line -> Line.of(line, it.due(), today))
                        .toList());
    }
}
