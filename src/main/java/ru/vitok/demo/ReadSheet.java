package ru.vitok.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.ReviewVerdict;

/** A practice in reviews.yaml that waits for its reviewers or is with them; days are counted from today. */
record ReadSheet(
        String key,
        String author,
        int submitted,
        @Nullable List<String> reviewers,
        @Nullable Integer assigned,
        @Nullable Integer due,
        String title,
        String summary,
        String subject,
        Set<Integer> grades,
        Set<String> skills,
        int minutes,
        String problem,
        @Nullable String goal,
        @Nullable String context,
        String description,
        @Nullable String resources,
        @Nullable String result,
        @Nullable String risks,
        @Nullable String replication,
        @Nullable List<Talk> passages,
        @Nullable List<Sheet> sheets) {

    /** A remark on words, and the author's answer. */
    record Talk(
            String by,
            int day,
            PracticeSection section,
            String quote,
            String words,
            @Nullable String reply,
            @Nullable Integer replied) {}

    /** What a reviewer gave. */
    record Sheet(String by, int day, ReviewVerdict verdict, Map<String, Integer> points, String words) {}

    List<Talk> talk() {
        return passages == null ? List.of() : passages;
    }

    List<Sheet> given() {
        return sheets == null ? List.of() : sheets;
    }
}
