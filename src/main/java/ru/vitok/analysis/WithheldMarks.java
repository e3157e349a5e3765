package ru.vitok.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.SmallGroups;

/** Schools whose marks are withheld: those whose results are, and others where fewer works have a mark. */
final class WithheldMarks {

    private final Readership readership;
    private final UUID municipality;
    private final List<ScoreData> scores;
    private final Map<UUID, String> names;
    private final Map<TestKey, Set<UUID>> known = new HashMap<>();

    /** @param names clusters of schools, which have totals of their own */
    WithheldMarks(Readership readership, UUID municipality, List<ScoreData> scores, Map<UUID, String> names) {
        this.readership = readership;
        this.municipality = municipality;
        this.scores = scores;
        this.names = names;
    }

    Set<UUID> of(TestKey key) {
        return known.computeIfAbsent(key, this::find);
    }

    private Set<UUID> find(TestKey key) {
        var marked = new HashMap<UUID, Integer>();
        var clusters = new HashMap<String, Set<UUID>>();
        for (var it : scores) {
            if (it.key().equals(key)) {
                marked.put(it.school(), it.marked());
                clusters.computeIfAbsent(names.getOrDefault(it.school(), ""), _ -> new HashSet<>())
                        .add(it.school());
            }
        }
        var whole = readership.withheld(key.slice(), municipality).schools();
        return SmallGroups.withheld(marked, clusters.values(), whole, readership.known());
    }
}
