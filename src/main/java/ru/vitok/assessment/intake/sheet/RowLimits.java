package ru.vitok.assessment.intake.sheet;

import java.util.function.Predicate;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.guard.Limits;

/** Stops a table that has too many rows or columns, or takes too long. */
final class RowLimits implements Predicate<SheetRow> {

    /** Blank rows are not counted, but copies keep their places. */
    private static final int LAST = 5_000_000;

    private final Predicate<SheetRow> reader;
    private final Limits limits;
    private final long deadline;
    private int rows;
    private long letters;

    RowLimits(Predicate<SheetRow> reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    @Override
    public boolean test(SheetRow row) {
        if (System.nanoTime() > deadline) {
            throw new UnreadableFile(ProblemCode.TOO_SLOW, limits.time().toSeconds());
        }
        if (row.blank()) {
            return true;
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
        return reader.test(row);
    }
}
