package ru.vitok.analysis;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.FewSchools;
import ru.vitok.assessment.SmallGroups;
import ru.vitok.assessment.TaskResults;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.MarkCounts;

/** The municipality's own row: the schools added up; where only reports are known, what they say of the municipality. */
record MunicipalFigures(TaskResults all, Collection<ScoreData> schools, Predicate<UUID> known, Set<UUID> seen) {

    GroupFigures row(boolean objectivity) {
        var sum = GroupSum.of(schools);
        var marks = marks(sum);
        if (marks == null) {
            return new GroupFigures(null, null, "", all.participants(), all.maxPrimaryScore(), null, null, null, null);
        }
        var scores = scores(sum);
        return new GroupFigures(
                null,
                null,
                "",
                all.participants(),
                all.maxPrimaryScore(),
                marks,
                scores,
                tells(it -> it.journal().compared()) ? null : JournalFigures.of(sum.journal(), false, false),
                objectivity ? HistogramPeaks.of(scores, all.boundaries()) : null);
    }

    private boolean reported() {
        return schools.stream().allMatch(ScoreData::reported);
    }

    /** Null where they are withheld; none counted where no report tells them. */
    private @Nullable MarkCounts marks(GroupSum sum) {
        var told = all.marks();
        if (told == null) {
            var untold = reported() && sum.marks().n() == 0 && !tells(ScoreData::works);
            return untold && !schools.isEmpty() ? sum.marks() : null;
        }
        return reported() ? counts(told) : sum.marks();
    }

    /** Scores of a part of the schools alone are not the municipality's. */
    private Distribution scores(GroupSum sum) {
        return reported() && sum.scores().n() != all.participants() ? Distribution.EMPTY : sum.scores();
    }

    /** Too few in all, or without those whom the reader knows anyway. */
    private boolean tells(ToIntFunction<ScoreData> count) {
        var together = schools.stream().mapToInt(count).sum();
        var own = schools.stream()
                .filter(it -> known.test(it.school()))
                .mapToInt(count)
                .sum();
        var behind = schools.stream()
                .filter(it -> count.applyAsInt(it) > 0)
                .map(ScoreData::school)
                .toList();
        return FewSchools.tell(behind, seen)
                || SmallGroups.few(together)
                || own > 0 && SmallGroups.few((long) together - own);
    }

    private static MarkCounts counts(Map<String, Integer> told) {
        return new MarkCounts(
                told.getOrDefault("2", 0),
                told.getOrDefault("3", 0),
                told.getOrDefault("4", 0),
                told.getOrDefault("5", 0));
    }
}
