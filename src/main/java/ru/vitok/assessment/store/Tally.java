package ru.vitok.assessment.store;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.Participant;

/** Sums over the works of one place, a school or a municipality. */
final class Tally {

    private static final int LOWEST_MARK = 2;
    private static final int FAR = 2;

    private final SliceRow slice;
    private final int[] works;
    private final long[] totals;
    private final long[] squares;
    private final int[] marks = new int[4];
    private int[] histogram;
    private int n;
    private long total;
    private long square;
    private int lowered;
    private int kept;
    private int raised;
    private int far;

    Tally(SliceRow slice) {
        this.slice = slice;
        int tasks = slice.tasks().size();
        this.works = new int[tasks];
        this.totals = new long[tasks];
        this.squares = new long[tasks];
        this.histogram = new int[slice.maxPrimary() + 1];
    }

    void add(StandingWork work) {
        n++;
        total += work.primary();
        square += (long) work.primary() * work.primary();
        if (work.primary() >= 0) {
            // totals may come without tasks, and then nothing says how many points there could be
            if (work.primary() >= histogram.length) {
                histogram = Arrays.copyOf(histogram, work.primary() + 1);
            }
            histogram[work.primary()]++;
        }
        for (int place = 0; place < Math.min(works.length, work.scores().length); place++) {
            int score = work.scores()[place];
            if (score != Participant.NOT_IN_FORM) {
                works[place]++;
                totals[place] += Math.max(score, 0);
                squares[place] += (long) Math.max(score, 0) * Math.max(score, 0);
            }
        }
        mark(work.mark(), work.journal());
    }

    private void mark(@Nullable Integer mark, @Nullable Integer journal) {
        if (mark == null) {
            return;
        }
        if (mark >= LOWEST_MARK && mark < LOWEST_MARK + marks.length) {
            marks[mark - LOWEST_MARK]++;
        }
        if (journal != null) {
            int change = mark - journal;
            lowered += change < 0 ? 1 : 0;
            kept += change == 0 ? 1 : 0;
            raised += change > 0 ? 1 : 0;
            far += Math.abs(change) >= FAR ? 1 : 0;
        }
    }

    /** A row of {@code slice_sum}. */
    void end(@Nullable UUID school, SumRows rows) {
        rows.add(
                slice.id(),
                slice.municipality(),
                school,
                n,
                total,
                square,
                array(marks),
                array(histogram),
                lowered,
                kept,
                raised,
                far,
                array(works),
                array(totals),
                array(squares));
    }

    private static String array(int[] values) {
        return braced(Arrays.toString(values));
    }

    private static String array(long[] values) {
        return braced(Arrays.toString(values));
    }

    private static String braced(String list) {
        return list.replace('[', '{').replace(']', '}');
    }
}
