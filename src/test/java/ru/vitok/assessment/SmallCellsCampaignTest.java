package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand invented municipalities: whatever is shown of one task (schools, clusters, the whole), and whoever looks
 * (somebody of no school, of one school, of some schools with a role over all of them), no linear combination of it gives a group under ten. Solved here by elimination, knowing nothing of how the portal
 * chooses what it withholds.
 */
@Tag("campaign")
@Tag("small-cells")
class SmallCellsCampaignTest {

    private static final int TABLES = 10_000;
    private static final int FEW = 10;

    private record Table(
            Map<UUID, Integer> participants, Map<Integer, Map<UUID, Integer>> works, List<Set<UUID>> clusters) {}

    @Test
    void noGroupUnderTenFollowsFromWhatIsShown() {
        var random = new Random(20261122);
        var hiddenSomewhere = 0;
        for (var number = 0; number < TABLES; number++) {
            var table = table(random);
            for (var place : table.works().keySet()) {
                hiddenSomewhere += look(table, place, Set.of(), true, number);
                for (var school : table.participants().keySet()) {
                    look(table, place, Set.of(school), false, number);
                    look(table, place, Set.of(school), true, number);
                }
                look(table, place, some(table, random), false, number);
                look(table, place, some(table, random), true, number);
            }
        }
        // otherwise the tables would be too tame to prove anything
        assertThat(hiddenSomewhere).isGreaterThan(TABLES / 2);
    }

    @Test
    void theSolverFindsWhatANaiveSuppressionGivesAway() {
        var a = new UUID(0, 1);
        var b = new UUID(0, 2);
        var c = new UUID(0, 3);
        var counts = Map.of(a, 4, b, 30, c, 40);
        var known = List.<Set<UUID>>of(Set.of(b), Set.of(c), Set.of(a, b, c));

        assertThat(derivable(counts, known, Set.of())).containsExactly(Set.of(a));
        assertThat(derivable(counts, List.of(Set.of(c), Set.of(a, b, c)), Set.of()))
                .isEmpty();
    }

    /** Schools of a methodist who is assigned to them. */
    private static Set<UUID> some(Table table, Random random) {
        var own = new HashSet<>(table.participants().keySet());
        own.removeIf(_ -> random.nextInt(3) > 0);
        return own;
    }

    /**
     * Everything that the reader sees of the task.
     *
     * @param own schools whose small groups the reader sees
     * @param all does the reader see the rows of the other schools too?
     */
    private static int look(Table table, int place, Set<UUID> own, boolean all, int number) {
        var suppression = new Suppression(table.participants(), Map.of(), table.works(), table.clusters(), own, null);
        var counts = positive(table.works().get(place));
        var shown = new ArrayList<Set<UUID>>();
        for (var school : counts.keySet()) {
            var visible = all || own.contains(school);
            if (visible && !suppression.school(school, own.contains(school)).task(place)) {
                shown.add(Set.of(school));
            }
        }
        if (!suppression.municipality().task(place)) {
            shown.add(counts.keySet());
        }
        shown.addAll(clusters(table, counts, own));
        assertThat(derivable(counts, shown, own))
                .as("table %d, task %d, reader of %s: %s shown %s", number, place, own, counts, shown)
                .isEmpty();
        return own.isEmpty() && shown.size() < counts.size() + 1 ? 1 : 0;
    }

    /**
     * Totals of clusters stand on the pages of problem fields when no part of the municipality is too small, and none of
     * its schools, nor all that the reader knows, is nearly all of it.
     */
    private static List<Set<UUID>> clusters(Table table, Map<UUID, Integer> counts, Set<UUID> own) {
        var parts = new ArrayList<Set<UUID>>();
        for (var cluster : table.clusters()) {
            var part = new HashSet<>(cluster);
            part.retainAll(counts.keySet());
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        var few = parts.stream()
                .anyMatch(part -> few(sum(counts, part))
                        || part.stream().anyMatch(school -> few(sum(counts, part) - counts.get(school)))
                        || part.stream().anyMatch(own::contains) && few(sum(counts, without(part, own))));
        return few ? List.of() : parts;
    }

    private static Set<UUID> without(Set<UUID> part, Set<UUID> own) {
        var rest = new HashSet<>(part);
        rest.removeAll(own);
        return rest;
    }

    /** Groups under ten whose figure follows from the known ones, without those that the reader may know. */
    private static List<Set<UUID>> derivable(
            Map<UUID, Integer> counts, List<? extends Set<UUID>> known, Set<UUID> allowed) {
        var order = List.copyOf(counts.keySet());
        var base = Basis.of(known.stream().map(group -> vector(order, group)).toList(), order.size());
        var small = order.stream().filter(it -> counts.get(it) < FEW).toList();
        var found = new ArrayList<Set<UUID>>();
        for (var bits = 1; bits < 1 << Math.min(small.size(), 12); bits++) {
            var group = new HashSet<UUID>();
            for (var i = 0; i < small.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    group.add(small.get(i));
                }
            }
            if (sum(counts, group) < FEW && !allowed.containsAll(group) && base.spans(vector(order, group))) {
                found.add(group);
            }
        }
        return found;
    }

    private static boolean few(int n) {
        return n > 0 && n < FEW;
    }

    private static double[] vector(List<UUID> order, Set<UUID> group) {
        return order.stream().mapToDouble(it -> group.contains(it) ? 1 : 0).toArray();
    }

    private static int sum(Map<UUID, Integer> counts, Collection<UUID> group) {
        return group.stream().mapToInt(it -> counts.getOrDefault(it, 0)).sum();
    }

    private static Map<UUID, Integer> positive(Map<UUID, Integer> counts) {
        var map = new TreeMap<>(counts);
        map.values().removeIf(n -> n == 0);
        return map;
    }

    private static Table table(Random random) {
        var schools = 1 + random.nextInt(9);
        var participants = new TreeMap<UUID, Integer>();
        var clusters = new ArrayList<Set<UUID>>();
        var parts = 1 + random.nextInt(3);
        for (var i = 0; i < parts; i++) {
            clusters.add(new HashSet<>());
        }
        for (var i = 1; i <= schools; i++) {
            var id = new UUID(0, i);
            participants.put(id, 1 + (random.nextBoolean() ? random.nextInt(14) : random.nextInt(80)));
            clusters.get(random.nextInt(parts)).add(id);
        }
        var works = new HashMap<Integer, Map<UUID, Integer>>();
        for (var task = 0; task < 3; task++) {
            var counts = new TreeMap<UUID, Integer>();
            // the first task was given to all, the second to some, the third hardly to anybody
            var share = task == 0 ? 1 : task == 1 ? 0.6 : 0.2;
            participants.forEach((school, n) ->
                    counts.put(school, share == 1 ? n : (int) Math.round(n * share * random.nextDouble())));
            works.put(task, counts);
        }
        return new Table(participants, works, clusters);
    }

    /** Rows in echelon form; a vector is spanned when elimination leaves nothing of it. */
    private record Basis(List<double[]> rows) {

        private static final double NOTHING = 1e-9;

        static Basis of(List<double[]> vectors, int size) {
            var basis = new Basis(new ArrayList<>());
            for (var vector : vectors) {
                var rest = basis.reduce(vector);
                var lead = lead(rest);
                if (lead < size) {
                    var scale = rest[lead];
                    for (var i = 0; i < size; i++) {
                        rest[i] /= scale;
                    }
                    basis.rows().add(rest);
                }
            }
            return basis;
        }

        boolean spans(double[] vector) {
            var rest = reduce(vector);
            return lead(rest) == rest.length;
        }

        private double[] reduce(double[] vector) {
            var rest = vector.clone();
            for (var row : rows) {
                var factor = rest[lead(row)];
                for (var i = 0; i < rest.length; i++) {
                    rest[i] -= factor * row[i];
                }
            }
            return rest;
        }

        private static int lead(double[] vector) {
            for (var i = 0; i < vector.length; i++) {
                if (Math.abs(vector[i]) > NOTHING) {
                    return i;
                }
            }
            return vector.length;
        }
    }
}
