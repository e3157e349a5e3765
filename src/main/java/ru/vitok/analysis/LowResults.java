package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ru.vitok.statistics.Proportions;

/**
 * The early warning of low results: in two procedures (subject × grade) of the year at least 30 % did not reach the
 * mark 3, and in one of these procedures at least it was so the year before. A share counts when the lower bound of its
 * 95 % Wilson interval reaches the threshold.
 */
final class LowResults {

    /** The wording of the federal rule, so that a page can say which rule spoke. */
    static final String RULE = "LOW_SHARE_30_TWO_PROCEDURES_AND_TWO_YEARS";

    private static final double THRESHOLD = 0.3;
    private static final int PROCEDURES = 2;

    private LowResults() {}

    /** The low procedures of the year by school; only schools for which the rule speaks. */
    static Map<UUID, List<LowShare>> find(List<ScoreData> scores, int year) {
        var now = low(scores, year);
        var before = low(scores, year - 1);
        var found = new TreeMap<UUID, List<LowShare>>();
        now.forEach((school, shares) -> {
            var earlier = new HashSet<TestKey>();
            before.getOrDefault(school, List.of())
                    .forEach(it -> earlier.add(it.key().series()));
            var again = shares.stream().anyMatch(it -> earlier.contains(it.key().series()));
            if (shares.size() >= PROCEDURES && again) {
                found.put(school, shares);
            }
        });
        return found;
    }

    private static Map<UUID, List<LowShare>> low(List<ScoreData> scores, int year) {
        var found = new TreeMap<UUID, List<LowShare>>();
        for (var it : scores) {
            if (it.key().year() == year && it.marked() > 0) {
                var interval = Proportions.wilson(it.marks().getFirst(), it.marked());
                if (interval.low() >= THRESHOLD) {
                    found.computeIfAbsent(it.school(), _ -> new ArrayList<>())
                            .add(new LowShare(it.key(), 100 * interval.value(), it.marked()));
                }
            }
        }
        return found;
    }
}
