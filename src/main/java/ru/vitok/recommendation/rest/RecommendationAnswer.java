package ru.vitok.recommendation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        List<AddresseeAnswer> addressees) {

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
                        .map(line -> AddresseeAnswer.of(line, it.due(), today))
                        .toList());
    }
}
