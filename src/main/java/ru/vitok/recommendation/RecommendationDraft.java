package ru.vitok.recommendation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation before it is sent.
 *
 * @param about why, in Markdown; may be empty
 * @param problemField what it answers
 * @param decision the decision of a session that it carries out
 * @param schools the addressees
 */
public record RecommendationDraft(
        String title,
        String about,
        @Nullable UUID problemField,
        @Nullable UUID decision,
        Set<UUID> schools,
        List<Measure> measures) {

    public static final int TITLE_MAX = 300;
    public static final int ABOUT_MAX = 8000;
    public static final int MEASURES_MAX = 20;

    public RecommendationDraft {
        title = title.strip();
        schools = Set.copyOf(schools);
        measures = List.copyOf(measures);
    }
}
