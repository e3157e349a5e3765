package ru.vitok.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.vitok.assessment.FewSchools;
import ru.vitok.assessment.SmallGroups;

/** The share of the mark «2» in a test over a municipality, for groups of ten and more. */
final class MarkShare {

    private MarkShare() {}

    /**
     * Per cent.
     *
     * @param known schools whose figures the reader has anyway: what is left without them must not be too few either
     * @param seen schools whose rows the reader sees
     */
    static Optional<Double> ofTwos(List<ScoreData> scores, TestKey key, Set<UUID> known, Set<UUID> seen) {
        var test = scores.stream().filter(it -> it.key().equals(key)).toList();
        var all = test.stream().mapToInt(ScoreData::marked).sum();
        var own = test.stream()
                .filter(it -> known.contains(it.school()))
                .mapToInt(ScoreData::marked)
                .sum();
        var twos = test.stream()
                .filter(it -> !it.marks().isEmpty())
                .mapToInt(it -> it.marks().getFirst())
                .sum();
        var behind = test.stream()
                .filter(it -> it.marked() > 0)
                .map(ScoreData::school)
                .toList();
        return FewSchools.tell(behind, seen) || all < SmallGroups.ENOUGH || own > 0 && SmallGroups.few((long) all - own)
                ? Optional.empty()
                : Optional.of(100.0 * twos / all);
    }
}
