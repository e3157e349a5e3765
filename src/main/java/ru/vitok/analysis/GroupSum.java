package ru.vitok.analysis;

import java.util.Collection;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.MarkCounts;

/** Several schools added up: pupils, never percentages of schools. */
record GroupSum(MarkCounts marks, Distribution scores, JournalCounts journal) {

    private static final GroupSum NOBODY =
            new GroupSum(new MarkCounts(0, 0, 0, 0), Distribution.EMPTY, JournalCounts.NONE);

    static GroupSum of(Collection<ScoreData> schools) {
        return schools.stream()
                .map(it -> new GroupSum(it.markCounts(), it.scores(), it.journal()))
                .reduce(NOBODY, GroupSum::plus);
    }

    private GroupSum plus(GroupSum other) {
        return new GroupSum(marks.plus(other.marks), scores.plus(other.scores), journal.plus(other.journal));
    }

    int works() {
        return scores.n();
    }
}
