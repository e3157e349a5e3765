package ru.vitok.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.assessment.SmallGroups;

/**
 * May a total be told to everybody? Not when a school's own people could take their figures away from it and be left with
 * a group of too few, nor when the parts of a municipality give a small one away.
 */
final class Tellable {

    private Tellable() {}

    static boolean whole(TestData test, int item) {
        return tellable(test.schools(), item);
    }

    static boolean byParts(TestData test, int item) {
        return test.schools().stream()
                .collect(Collectors.groupingBy(it -> String.valueOf(it.cluster())))
                .values()
                .stream()
                .allMatch(part -> tellable(part, item));
    }

    /** Of the whole test, whatever part of it the page shows: the municipality and its clusters may not give each other away. */
    static Set<UUID> withheld(TestData test, int item) {
        var participants = new HashMap<UUID, Integer>();
        var clusters = new HashMap<String, Set<UUID>>();
        for (var it : test.schools()) {
            participants.put(it.school(), (int) it.items().get(item).n());
            clusters.computeIfAbsent(String.valueOf(it.cluster()), _ -> new HashSet<>())
                    .add(it.school());
        }
        return SmallGroups.withheld(participants, clusters.values(), Set.of());
    }

    private static boolean tellable(Collection<SchoolItems> schools, int item) {
        var all = schools.stream().mapToLong(it -> it.items().get(item).n()).sum();
        return !SmallGroups.few(all)
                && schools.stream()
                        .noneMatch(
                                it -> SmallGroups.few(all - it.items().get(item).n()));
    }
}
