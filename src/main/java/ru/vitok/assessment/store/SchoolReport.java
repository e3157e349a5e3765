package ru.vitok.assessment.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the reports of one test say of one school, form after form. */
final class SchoolReport {

    private static final List<String> JOURNAL = List.of("lowered", "confirmed", "raised");

    private @Nullable Integer participants;
    private final Map<String, Double> percents = new HashMap<>();
    private List<Integer> marks = List.of(0, 0, 0, 0);
    private List<Integer> histogram = List.of();
    private List<Integer> journal = List.of(0, 0, 0);

    /** @param n participants of this form; the journal's are those alone who have a mark there */
    void add(String form, List<String> columns, Double[] figures, @Nullable Integer n) {
        switch (form) {
            case "VPR_MARKS" -> marks = adding(ReportedMarks.counts(columns, figures, n == null ? 0 : n), n, marks);
            case "VPR_SCORES" -> histogram = adding(scores(columns, figures, n == null ? 0 : n), n, histogram);
            case "VPR_JOURNAL" -> journal = adding(directions(columns, figures), n, journal);
            default -> {
                for (int i = 0; i < columns.size(); i++) {
                    if (!figures[i].isNaN()) {
                        percents.put(columns.get(i), figures[i]);
                    }
                }
            }
        }
        if (n != null && n > 0 && !form.equals("VPR_JOURNAL")) {
            participants = n;
        }
    }

    /** Nothing of a school whose number no form tells. */
    @Nullable PlaceSums sums(SliceRow slice) {
        var n = participants;
        if (n == null) {
            return null;
        }
        var sums = new PlaceSums(n);
        sums.works(marks, padded(slice.maxPrimary()), journal);
        for (int place = 0; place < slice.tasks().size(); place++) {
            var percent = percents.get(slice.tasks().get(place));
            if (percent != null) {
                sums.task(place, ReportedTask.of(n, percent, slice.maxima().get(place)));
            }
        }
        return sums;
    }

    /** Up to the full score of the test, where anything is known of the scores. */
    private List<Integer> padded(int full) {
        var counts = new ArrayList<>(histogram);
        while (!counts.isEmpty() && counts.size() <= full) {
            counts.add(0);
        }
        return counts;
    }

    /** Counts that do not add up to the participants were not printed finely enough, or speak of others. */
    private static List<Integer> adding(List<Integer> counts, @Nullable Integer n, List<Integer> otherwise) {
        return n != null && counts.stream().mapToInt(it -> it).sum() == n ? counts : otherwise;
    }

    private static List<Integer> scores(List<String> columns, Double[] percents, int n) {
        var counts = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            int score = Integer.parseInt(columns.get(i));
            while (counts.size() <= score) {
                counts.add(0);
            }
            counts.set(score, percents[i].isNaN() ? 0 : (int) Math.round(percents[i] * n / 100));
        }
        return counts;
    }

    private static List<Integer> directions(List<String> columns, Double[] figures) {
        return JOURNAL.stream()
                .map(columns::indexOf)
                .map(at -> at < 0 || figures[at].isNaN() ? 0 : (int) Math.round(figures[at]))
                .toList();
    }
}
