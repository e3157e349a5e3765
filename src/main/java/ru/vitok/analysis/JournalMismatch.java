package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import ru.vitok.statistics.ExactTests;
import ru.vitok.statistics.Holm;

/**
 * The journal promises more than the works show: the share of lowered marks is above that of the rest of the
 * municipality (exact test, Holm over schools), all files of a year together. A journal that runs against the works
 * (Spearman below zero) is a second sign, told apart.
 */
final class JournalMismatch {

    private record Lowered(int hits, int n, boolean against) {
        Lowered plus(Lowered other) {
            return new Lowered(hits + other.hits, n + other.n, against || other.against);
        }
    }

    private JournalMismatch() {}

    static List<BiasSign> find(List<ScoreData> scores, int year) {
        var counts = new TreeMap<UUID, Lowered>();
        for (var it : scores) {
            if (pools(it, year)) {
                var journal = it.journal();
                var tied = journal.tied();
                var against = tied != null && tied < 0 && journal.compared() >= Rules.LEAST_PARTICIPANTS;
                counts.merge(it.school(), new Lowered(journal.lowered(), journal.compared(), against), Lowered::plus);
            }
        }
        var all = counts.values().stream().reduce(new Lowered(0, 0, false), Lowered::plus);
        var schools = List.copyOf(counts.entrySet());
        var adjusted = Holm.adjust(schools.stream()
                .map(java.util.Map.Entry::getValue)
                .mapToDouble(it -> ExactTests.shareAbove(it.hits(), it.n(), all.hits() - it.hits(), all.n() - it.n()))
                .toArray());
        var signs = new ArrayList<BiasSign>();
        for (var i = 0; i < adjusted.length; i++) {
            var it = schools.get(i).getValue();
            if (adjusted[i] < Rules.LEVEL && it.n() >= Rules.LEAST_PARTICIPANTS) {
                signs.add(sign(schools.get(i).getKey(), it, all));
            }
        }
        return signs;
    }

    static boolean pools(ScoreData it, int year) {
        return it.key().year() == year && it.journal().compared() > 0;
    }

    private static BiasSign sign(UUID school, Lowered own, Lowered all) {
        var rest = (all.hits() - own.hits()) / (double) Math.max(1, all.n() - own.n());
        return new BiasSign(
                school, Marker.JOURNAL_MISMATCH, null, own.hits() / (double) own.n(), rest, own.n(), own.against());
    }
}
