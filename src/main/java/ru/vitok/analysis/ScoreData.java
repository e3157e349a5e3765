package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.MarkCounts;

/**
 * A school's primary scores and marks in one test.
 *
 * @param boundaries first scores of the marks 3, 4 and 5; null where unknown
 * @param marks counts of 2, 3, 4 and 5; empty where there are none
 * @param histogram works by primary score, from 0; empty where nobody tells them
 * @param told participants by the rows of reports, which may tell marks alone or scores alone; null where there are works
 */
record ScoreData(
        TestKey key,
        UUID school,
        @Nullable List<Integer> boundaries,
        List<Integer> marks,
        JournalCounts journal,
        List<Integer> histogram,
        @Nullable Integer told) {

    ScoreData(
            TestKey key,
            UUID school,
            @Nullable List<Integer> boundaries,
            List<Integer> marks,
            JournalCounts journal,
            List<Integer> histogram) {
        this(key, school, boundaries, marks, journal, histogram, null);
    }

    int marked() {
        return marks.stream().mapToInt(it -> it).sum();
    }

    int works() {
        return told == null ? scores().n() : told;
    }

    boolean reported() {
        return told != null;
    }

    /** Marks or scores that no report tells, so that those of others would not be a whole with them. */
    boolean lacksMarks() {
        return reported() && marked() == 0;
    }

    boolean lacksScores() {
        return reported() && scores().n() == 0;
    }

    MarkCounts markCounts() {
        return marks.isEmpty()
                ? new MarkCounts(0, 0, 0, 0)
                : new MarkCounts(marks.get(0), marks.get(1), marks.get(2), marks.get(3));
    }

    Distribution scores() {
        return new Distribution(histogram);
    }
}
