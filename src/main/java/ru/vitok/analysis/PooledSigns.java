package ru.vitok.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ru.vitok.assessment.SmallGroups;

/**
 * Which signs may be told with their figures. A sign stands on all files of a school together: where one of them is
 * withheld, the others, which are shown, would give it away.
 */
final class PooledSigns {

    private final List<ScoreData> scores;
    private final Map<UUID, String> clusters;
    private final Set<UUID> known;
    private final Map<TestKey, Set<UUID>> withheld = new HashMap<>();

    /** @param known schools whose figures the reader has anyway */
    PooledSigns(List<ScoreData> scores, Map<UUID, String> clusters, Set<UUID> known) {
        this.scores = scores;
        this.clusters = clusters;
        this.known = known;
    }

    /** @param year the one asked for */
    boolean told(BiasSign sign, int year) {
        if (known.contains(sign.school())) {
            return true;
        }
        var journal = sign.marker() == Marker.JOURNAL_MISMATCH;
        var hidden = files(sign, scores, year)
                .filter(it -> withheld(it.key()).contains(it.school()))
                .mapToInt(it -> journal ? it.journal().compared() : it.works())
                .filter(it -> it > 0)
                .toArray();
        // two files withheld together are a group that may be told
        return hidden.length == 0
                || hidden.length > 1 && java.util.Arrays.stream(hidden).sum() >= SmallGroups.ENOUGH;
    }

    /** The files that a sign stands on. */
    static Stream<ScoreData> files(BiasSign sign, List<ScoreData> scores, int year) {
        var journal = sign.marker() == Marker.JOURNAL_MISMATCH;
        return scores.stream()
                .filter(it -> it.school().equals(sign.school()))
                .filter(it -> journal ? JournalMismatch.pools(it, year) : BoundaryPeaks.pools(it, year));
    }

    private Set<UUID> withheld(TestKey key) {
        return withheld.computeIfAbsent(key, it -> {
            var data = new HashMap<UUID, ScoreData>();
            scores.stream().filter(one -> one.key().equals(it)).forEach(one -> data.put(one.school(), one));
            return WithheldJournals.of(data, clusters, known);
        });
    }
}
