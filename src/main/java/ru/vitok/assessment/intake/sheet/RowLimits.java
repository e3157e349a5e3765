package ru.vitok.assessment.intake.sheet;

import java.util.function.Predicate;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.guard.Limits;

/** Stops a table that has too many rows or columns, or takes too long. */
final class RowLimits implements Predicate<SheetRow> {

    private final Predicate<SheetRow> reader;
    private final Limits limits;
    private final long deadline;
    private int rows;

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
        if (++rows > limits.rows()) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_ROWS, limits.rows());
        }
        if (row.cells().size() > limits.columns()) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_COLUMNS, limits.columns());
        }
        return reader.test(row);
    }
}
