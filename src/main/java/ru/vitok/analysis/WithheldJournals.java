package ru.vitok.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.vitok.assessment.SmallGroups;

/** Schools whose comparison with the journal is withheld: it may stand on fewer works than their marks do. */
final class WithheldJournals {

    private WithheldJournals() {}

    /**
     * @param names clusters of schools, which have totals of their own
     * @param known schools whose figures the reader has anyway
     */
    static Set<UUID> of(Map<UUID, ScoreData> data, Map<UUID, String> names, Set<UUID> known) {
        var compared = new HashMap<UUID, Integer>();
        var works = new HashMap<UUID, Integer>();
        var clusters = new HashMap<String, Set<UUID>>();
        data.forEach((school, it) -> {
            compared.put(school, it.journal().compared());
            works.put(school, it.works());
            clusters.computeIfAbsent(names.getOrDefault(school, ""), _ -> new HashSet<>())
                    .add(school);
        });
        var small = SmallGroups.withheld(works, clusters.values(), Set.of(), known);
        return SmallGroups.withheld(compared, clusters.values(), small, known);
    }
}
