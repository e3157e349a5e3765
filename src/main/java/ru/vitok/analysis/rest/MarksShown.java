package ru.vitok.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.GroupFigures;
import ru.vitok.analysis.JournalFigures;
import ru.vitok.analysis.PeakNote;
import ru.vitok.analysis.SampleSize;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.MarkCounts;

/** A group's marks and scores as the public API shows them; what is withheld is null, never absent. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record MarksShown(
        @Nullable String school,
        @Nullable String cluster,
        int works,
        SampleSize size,
        int maxPrimaryScore,
        @Nullable Marks marks,
        @Nullable Scores scores,
        @Nullable JournalFigures journal,
        @Nullable PeakNote peaks) {

    /** Counts and shares in per cent. */
    record Marks(MarkCounts counts, double passed, double quality, double mastery, double mean) {}

    /** Points; percent and variation per cent. */
    record Scores(
            double mean,
            @Nullable Double low,
            @Nullable Double high,
            double median,
            double deviation,
            double variation,
            @Nullable Double percent,
            Distribution distribution) {}

    static MarksShown of(GroupFigures group) {
        return new MarksShown(
                group.code(),
                group.cluster(),
                group.works(),
                group.size(),
                group.maxPrimary(),
                marks(group.marks()),
                scores(group),
                group.journal(),
                group.peaks());
    }

    private static @Nullable Marks marks(@Nullable MarkCounts marks) {
        return marks == null || marks.n() == 0
                ? null
                : new Marks(marks, marks.passed(), marks.quality(), marks.mastery(), marks.mean());
    }

    private static @Nullable Scores scores(GroupFigures group) {
        var scores = group.scores();
        if (scores == null || scores.n() == 0) {
            return null;
        }
        var interval = group.meanInterval();
        return new Scores(
                scores.mean(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                scores.median(),
                scores.deviation(),
                scores.variation(),
                group.percent(),
                scores);
    }
}
