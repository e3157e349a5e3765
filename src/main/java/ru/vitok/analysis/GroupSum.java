package ru.vitok.analysis;

import java.util.Collection;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.MarkCounts;

/**
 * Several schools added up: pupils, never percentages of schools. Where the report of one of them lacks marks or scores the
 * sum has none: a part of them would look like the whole.
 */
record GroupSum(int works, MarkCounts marks, Distribution scores, JournalCounts journal) {

    private static final MarkCounts UNMARKED = new MarkCounts(0, 0, 0, 0);

    static GroupSum of(Collection<ScoreData> schools) {
        var works = schools.stream().mapToInt(ScoreData::works).sum();
        var marks = schools.stream().anyMatch(ScoreData::lacksMarks)
                ? UNMARKED
                : schools.stream().map(ScoreData::markCounts).reduce(UNMARKED, MarkCounts::plus);
        var scores = schools.stream().anyMatch(ScoreData::lacksScores)
                ? Distribution.EMPTY
                : schools.stream().map(ScoreData::scores).reduce(Distribution.EMPTY, Distribution::plus);
        var journal = schools.stream().map(ScoreData::journal).reduce(JournalCounts.NONE, JournalCounts::plus);
        return new GroupSum(works, marks, scores, journal);
    }
}
