package ru.vitok.assessment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which schools' figures are withheld: groups under ten, and, because the municipality's total is shown, as many others
 * as it takes that no withheld group can be found by subtraction.
 */
final class SmallGroups {

    static final int ENOUGH = 10;

    private SmallGroups() {}

    static Set<UUID> withheld(Map<UUID, Integer> participants) {
        var withheld = new HashSet<UUID>();
        participants.forEach((school, n) -> {
            if (n < ENOUGH) {
                withheld.add(school);
            }
        });
        if (withheld.isEmpty()) {
            return withheld;
        }
        var others = participants.entrySet().stream()
                .filter(it -> !withheld.contains(it.getKey()))
                .sorted(Comparator.comparing(Map.Entry<UUID, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .iterator();
        while (others.hasNext() && (withheld.size() < 2 || sum(participants, withheld) < ENOUGH)) {
            withheld.add(others.next().getKey());
        }
        return withheld;
    }

    private static int sum(Map<UUID, Integer> participants, Set<UUID> schools) {
        return schools.stream().mapToInt(participants::get).sum();
    }
}
