package ru.vitok.analysis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which schools' figures are withheld: those under ten participants, and where these could be told from the total and
 * the others, the next smallest with them.
 */
final class SmallRows {

    private SmallRows() {}

    static Set<UUID> withheld(Map<UUID, Long> participants) {
        var hidden = new HashSet<UUID>();
        var people = 0L;
        var order = participants.entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .sorted(Map.Entry.<UUID, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        for (var it : order) {
            var few = it.getValue() < Rules.LEAST_PARTICIPANTS;
            var tellable = !hidden.isEmpty() && (hidden.size() < 2 || people < Rules.LEAST_PARTICIPANTS);
            if (few || tellable) {
                hidden.add(it.getKey());
                people += it.getValue();
            }
        }
        return hidden;
    }
}
