package ru.vitok.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.assessment.FewSchools;
import ru.vitok.assessment.SmallGroups;

/** Which mark groups of a task are withheld, so that none under ten follows from the others and the whole. */
final class MarkGroups {

    private MarkGroups() {}

    /**
     * @param works by mark
     * @param known works by mark of the schools whose small groups the reader sees anyway
     * @param few marks whose groups would be those of one school
     */
    static Set<Integer> withheld(Map<Integer, Integer> works, Map<Integer, Integer> known, Set<Integer> few) {
        var counts = new HashMap<UUID, Integer>();
        var told = new HashSet<UUID>();
        works.forEach((mark, n) -> {
            counts.put(id(mark), n);
            var own = known.getOrDefault(mark, 0);
            if (few.contains(mark) || own > 0 && SmallGroups.few((long) n - own)) {
                told.add(id(mark));
            }
        });
        return SmallGroups.withheld(counts, List.of(), told).stream()
                .map(it -> (int) it.getLeastSignificantBits())
                .collect(Collectors.toSet());
    }

    /** @param seen schools whose rows the reader sees */
    static Set<Integer> ofFewSchools(Map<Integer, Set<UUID>> schools, Set<UUID> seen) {
        return schools.entrySet().stream()
                .filter(it -> FewSchools.tell(it.getValue(), seen))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static UUID id(int mark) {
        return new UUID(0, mark);
    }
}
