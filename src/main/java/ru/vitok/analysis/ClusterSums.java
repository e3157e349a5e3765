package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import ru.vitok.assessment.FewSchools;
import ru.vitok.assessment.SmallGroups;

/**
 * Schools of a kind, such as those of villages, as one group: where a class is too small to say anything, its kind is not.
 * All clusters are told or none, because with the municipality the others would give the last one away.
 */
final class ClusterSums {

    private final Map<String, List<ScoreData>> clusters = new TreeMap<>();
    private final Predicate<UUID> known;
    private final Set<UUID> seen;

    /**
     * @param names clusters of schools; schools of no cluster are one of their own
     * @param known schools whose small groups the reader sees anyway
     * @param seen schools whose rows the reader sees
     */
    ClusterSums(Map<UUID, ScoreData> data, Map<UUID, String> names, Predicate<UUID> known, Set<UUID> seen) {
        this.known = known;
        this.seen = seen;
        data.forEach((school, it) -> clusters.computeIfAbsent(names.getOrDefault(school, ""), _ -> new ArrayList<>())
                .add(it));
    }

    /** Empty where there is one cluster only, or one of them may not be told. */
    Map<String, GroupSum> tellable() {
        if (clusters.size() < 2 || !safe(ScoreData::works)) {
            return Map.of();
        }
        return clusters.entrySet().stream()
                .filter(it -> !it.getKey().isEmpty() && it.getValue().size() > 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> GroupSum.of(it.getValue()), (a, _) -> a, TreeMap::new));
    }

    boolean marks() {
        return safe(ScoreData::marked);
    }

    boolean journals() {
        return safe(it -> it.journal().compared());
    }

    private boolean safe(ToIntFunction<ScoreData> count) {
        return clusters.values().stream().noneMatch(schools -> {
            var behind = schools.stream()
                    .filter(it -> count.applyAsInt(it) > 0)
                    .map(ScoreData::school)
                    .toList();
            var all = schools.stream().mapToInt(count).sum();
            var own = schools.stream()
                    .filter(it -> known.test(it.school()))
                    .mapToInt(count)
                    .sum();
            return FewSchools.tell(behind, seen)
                    || SmallGroups.few(all)
                    || own > 0 && SmallGroups.few((long) all - own);
        });
    }
}
