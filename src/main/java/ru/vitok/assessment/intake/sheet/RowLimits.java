package ru.vitok.assessment.intake.sheet;

import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.guard.Limits;

/** Stops a table that has too many rows or columns, or takes too long. */
final class RowLimits {

    /** Blank rows are not counted, but copies keep their places. */
    private static final int LAST = 5_000_000;

    private final Limits limits;
    private final long deadline;
    private int rows;
    private long letters;

    RowLimits(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** Whether the row is one for a reader; a blank one is not. */
    boolean counts(SheetRow row) {
        if (System.nanoTime() > deadline) {
            throw new UnreadableFile(ProblemCode.TOO_SLOW, limits.time().toSeconds());
        }
        if (row.blank()) {
            return false;
        }
        if (++rows > limits.rows() || row.number() > LAST) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_ROWS, limits.rows());
        }
        if (row.cells().size() > limits.columns()) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_COLUMNS, limits.columns());
        }
        letters += row.letters();
        if (letters > limits.letters()) {
            throw new UnreadableFile(ProblemCode.UNPACKED_TOO_BIG, limits.unpackedBytes() >> 20);
        }
        return true;
    }
}
