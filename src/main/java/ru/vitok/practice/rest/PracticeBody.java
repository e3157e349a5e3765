package ru.vitok.practice.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;

/** A practice as another system sends it. */
record PracticeBody(
        @NotBlank String title,
        @Nullable String summary,
        @Nullable String subject,
        @Nullable Set<@NotNull Integer> grades,
        @NotBlank String problem,
        @Nullable String goal,
        @Nullable String context,
        @NotBlank String description,
        @Nullable String resources,
        @Nullable String result,
        @Nullable String risks,
        @Nullable String replication,
        @Nullable Set<@NotNull String> skills,
        @Nullable PracticeKind kind,
        @Nullable Integer minutes,
        @Nullable String licence,
        @Nullable String coAuthors,
        @Nullable Set<@NotNull UUID> problemFields,
        @Nullable String externalId,
        @Nullable Boolean publish) {

    PracticeText text() {
        var parts = new EnumMap<PracticeSection, String>(PracticeSection.class);
        parts.put(PracticeSection.PROBLEM, problem);
        parts.put(PracticeSection.GOAL, orEmpty(goal));
        parts.put(PracticeSection.CONTEXT, orEmpty(context));
        parts.put(PracticeSection.DESCRIPTION, description);
        parts.put(PracticeSection.RESOURCES, orEmpty(resources));
        parts.put(PracticeSection.RESULT, orEmpty(result));
        parts.put(PracticeSection.RISKS, orEmpty(risks));
        parts.put(PracticeSection.REPLICATION, orEmpty(replication));
        return new PracticeText(
                title,
                orEmpty(summary),
                subject,
                orNone(grades),
                orNone(skills),
                kind,
                minutes,
                orEmpty(licence),
                orEmpty(coAuthors),
                orNone(problemFields),
                parts);
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static <T> Set<T> orNone(@Nullable Set<T> values) {
        return values == null ? Set.of() : values;
    }
}
