package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.vitok.assessment.SmallGroups;

/**
 * What follows from totals told both by cluster and by side, of what a reader is not told one by one. A sum of cells follows
 * when every row and every column can be given a weight so that the two add up to one on its cells and to nothing on the
 * others.
 */
final class CrossedTotals {

    private record Cell(String cluster, String side, long n) {}

    private final Map<List<String>, Long> counts = new HashMap<>();

    void add(String cluster, String side, long n) {
        if (n > 0) {
            counts.merge(List.of(cluster, side), n, Long::sum);
        }
    }

    /** Does a group of too few follow? */
    boolean tell() {
        var cells = counts.entrySet().stream()
                .map(it -> new Cell(it.getKey().getFirst(), it.getKey().getLast(), it.getValue()))
                .toList();
        var small = cells.stream().filter(it -> SmallGroups.few(it.n())).toList();
        for (var bits = 1; bits < 1 << small.size(); bits++) {
            var group = new ArrayList<Cell>();
            for (var i = 0; i < small.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    group.add(small.get(i));
                }
            }
            if (SmallGroups.few(group.stream().mapToLong(Cell::n).sum()) && follows(group, cells)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(List<Cell> group, List<Cell> cells) {
        var weights = new HashMap<String, Integer>();
        for (var start : cells) {
            weights.putIfAbsent("cluster " + start.cluster(), 0);
            // the rest of what hangs together with it has no choice
            for (var grown = true; grown; ) {
                grown = false;
                for (var it : cells) {
                    var one = group.contains(it) ? 1 : 0;
                    var row = weights.get("cluster " + it.cluster());
                    var column = weights.get("side " + it.side());
                    if (row != null && column == null) {
                        weights.put("side " + it.side(), one - row);
                        grown = true;
                    } else if (row == null && column != null) {
                        weights.put("cluster " + it.cluster(), one - column);
                        grown = true;
                    } else if (row != null && column != null && row + column != one) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
