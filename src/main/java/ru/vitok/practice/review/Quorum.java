package ru.vitok.practice.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.vitok.practice.ReviewVerdict;

/** What reviewers agree on: both of two, whose sums are not far apart, or two of three. */
final class Quorum {

    private static final int ENOUGH = 2;

    private Quorum() {}

    static Optional<ReviewVerdict> of(List<ReviewSheet> sheets, Rubric rubric) {
        var votes = new EnumMap<ReviewVerdict, Integer>(ReviewVerdict.class);
        sheets.forEach(it -> votes.merge(it.verdict(), 1, Integer::sum));
        if (sheets.size() == ENOUGH
                && apart(sheets.stream().map(ReviewSheet::points).toList(), rubric)) {
            return Optional.empty();
        }
        return votes.entrySet().stream()
                .filter(it -> it.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean apart(Collection<Map<String, Integer>> points, Rubric rubric) {
        var sums = points.stream().mapToInt(rubric::sum).summaryStatistics();
        return sums.getMax() - sums.getMin() >= rubric.apart();
    }
}
