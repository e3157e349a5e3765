package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.vitok.statistics.Proportions;

/**
 * The early warning of low results by a {@link LowResultRule}. A share counts when the lower bound of its 95 % Wilson
 * interval reaches the threshold: chance alone does not make a school low.
 */
final class LowResults {

    private LowResults() {}

    /** The low procedures of the year by school; only schools for which the rule speaks. */
    static Map<UUID, List<LowShare>> find(List<ScoreData> scores, int year, LowResultRule rule) {
        var years = IntStream.range(0, rule.years())
                .mapToObj(back -> low(scores, year - back, rule))
                .toList();
        var found = new TreeMap<UUID, List<LowShare>>();
        years.getFirst().forEach((school, shares) -> {
            var lasting = shares.stream().anyMatch(share -> years.stream().allMatch(it -> has(it, school, share)));
            if (rule.speaks(shares.size(), lasting)) {
                found.put(school, shares);
            }
        });
        return found;
    }

    private static boolean has(Map<UUID, List<LowShare>> year, UUID school, LowShare share) {
        return year.getOrDefault(school, List.of()).stream()
                .anyMatch(it -> it.key().series().equals(share.key().series()));
    }

    private static Map<UUID, List<LowShare>> low(List<ScoreData> scores, int year, LowResultRule rule) {
        var found = new TreeMap<UUID, List<LowShare>>();
        for (var it : scores) {
            if (it.key().year() == year && it.marked() > 0 && it.marked() >= rule.least()) {
                var interval =
                        Proportions.wilson(it.marks().getFirst(), it.marked()).times(100);
                if (interval.low() >= rule.share()) {
                    found.computeIfAbsent(it.school(), _ -> new ArrayList<>())
                            .add(new LowShare(it.key(), interval.value(), it.marked()));
                }
            }
        }
        return found;
    }
}
