package ru.vitok.practice.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * By what reviewers judge; authors read it beforehand.
 *
 * @param pass the weighted sum from which a practice may be recommended
 * @param apart by how much two sums differ when reviewers disagree, whatever they recommend
 */
public record Rubric(int pass, int apart, List<Criterion> criteria) {

    public static final int POINTS_MAX = 3;
    public static final int CRITERIA_MAX = 15;
    public static final int WEIGHT_MAX = 5;
    public static final int WEIGHTS_MAX = 30;
    public static final int TITLE_MAX = 120;
    public static final int HINT_MAX = 400;

    /**
     * One question of the rubric.
     *
     * @param must nought here rules a recommendation out
     * @param levels what each number of points means, from nought on; nothing where its writers left that open
     */
    public record Criterion(
            String key,
            int weight,
            boolean must,
            Map<String, String> title,
            Map<String, String> hint,
            List<String> levels) {

        public Criterion {
            title = Map.copyOf(title);
            hint = Map.copyOf(hint);
            // files and versions from before levels had words say nothing of them
            levels = Objects.requireNonNullElse(levels, List.<String>of());
        }

        public String title(Locale language) {
            return said(title, language);
        }

        public String hint(Locale language) {
            return said(hint, language);
        }

        private static String said(Map<String, String> words, Locale language) {
            return words.getOrDefault(language.getLanguage(), words.getOrDefault("ru", ""));
        }
    }

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    public int sum(Map<String, Integer> points) {
        return criteria.stream()
                .mapToInt(it -> it.weight() * points.getOrDefault(it.key(), 0))
                .sum();
    }

    public int weights() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    public int most() {
        return weights() * POINTS_MAX;
    }

    /** Good enough to be recommended? */
    public boolean passes(Map<String, Integer> points) {
        return sum(points) >= pass
                && criteria.stream().noneMatch(it -> it.must() && points.getOrDefault(it.key(), 0) == 0);
    }

    /** Every criterion has its points, and nothing else has. */
    public boolean complete(Map<String, Integer> points) {
        return points.size() == criteria.size()
                && criteria.stream().allMatch(it -> {
                    var given = points.get(it.key());
                    return given != null && given >= 0 && given <= POINTS_MAX;
                });
    }
}
