package ru.vitok.recommendation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.recommendation.Measure;
import ru.vitok.recommendation.RecommendationDraft;

/** A recommendation as another system sends it; schools by their codes. */
record RecommendationBody(
        @NotBlank String title,
        @Nullable String about,
        @Nullable UUID problemField,
        @Nullable UUID decision,
        @NotEmpty List<@NotBlank String> addressees,
        @NotEmpty @Valid List<MeasureBody> measures) {

    /** One measure. */
    record MeasureBody(
            @NotBlank String text,
            @NotNull LocalDate due,
            @Nullable String responsible) {

        Measure measure() {
            return new Measure(text, due, responsible == null ? "" : responsible);
        }
    }

    RecommendationDraft draft(Function<String, UUID> school) {
        return new RecommendationDraft(
                title,
                about == null ? "" : about,
                problemField,
                decision,
                addressees.stream().map(school).collect(Collectors.toSet()),
                measures.stream().map(MeasureBody::measure).toList());
    }
}
