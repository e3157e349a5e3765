package ru.vitok.assessment.gifted;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Which parts of a whole are not shown: the small ones, and with them as many more as keep these from being reckoned. */
public final class SmallCounts {

    private SmallCounts() {}

    /** The hidden parts together are never fewer than two, nor smaller than the least group. */
    public static <T> Set<T> hidden(List<T> parts, ToIntFunction<T> count, int least) {
        var hidden = new HashSet<T>();
        int sum = 0;
        for (var part : parts) {
            if (count.applyAsInt(part) < least) {
                hidden.add(part);
                sum += count.applyAsInt(part);
            }
        }
        var others = parts.stream()
                .filter(it -> !hidden.contains(it))
                .sorted(Comparator.comparingInt(count))
                .toList();
        for (var next : others) {
            if (hidden.isEmpty() || hidden.size() > 1 && sum >= least) {
                break;
            }
            hidden.add(next);
            sum += count.applyAsInt(next);
        }
        return hidden;
    }
}
