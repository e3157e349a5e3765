package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ru.vitok.assessment.SmallGroups;

/**
 * What follows from totals told both by cluster and by side, of what a reader is not told one by one. A sum of cells follows
 * when every row and every column can be given a weight so that the two add up to one on its cells and to nothing on the
 * others.
 *
 * <p>So the weights of two sides that meet in a cluster are equal or differ by one, and with them it is settled what follows:
 * in a cluster of unequal sides the cells of the greater weight, of one with equal sides all cells or none.
 */
final class CrossedTotals {

    private final Map<String, Map<String, Long>> clusters = new HashMap<>();

    void add(String cluster, String side, long n) {
        if (n > 0) {
            clusters.computeIfAbsent(cluster, _ -> new HashMap<>()).merge(side, n, Long::sum);
        }
    }

    /** Does a group of too few follow? */
    boolean tell() {
        return weights().stream().anyMatch(this::tell);
    }

    private boolean tell(Map<String, Integer> weights) {
        var parts = 0L;
        var least = Long.MAX_VALUE;
        for (var cells : clusters.values()) {
            var of = cells.keySet().stream().map(weights::get).toList();
            var greater = Collections.max(of);
            var lesser = Collections.min(of);
            if (greater - lesser > 1) {
                return false;
            }
            var group = cells.entrySet().stream()
                    .filter(it -> greater.equals(weights.get(it.getKey())))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (greater.equals(lesser)) {
                least = Math.min(least, group);
            } else {
                parts += group;
            }
        }
        return SmallGroups.few(parts == 0 ? least : parts);
    }

    /** Sides that meet nowhere are tied by others that lie between them, or by nothing: then any weight will do. */
    private List<Map<String, Integer>> weights() {
        var sides = new TreeSet<String>();
        clusters.values().forEach(it -> sides.addAll(it.keySet()));
        List<Map<String, Integer>> all = List.of(Map.of());
        for (var side : sides) {
            var longer = new ArrayList<Map<String, Integer>>();
            for (var known : all) {
                for (var weight = 0; weight < sides.size(); weight++) {
                    var more = new HashMap<>(known);
                    more.put(side, weight);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
