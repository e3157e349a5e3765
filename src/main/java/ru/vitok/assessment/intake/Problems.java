package ru.vitok.assessment.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.Severity;
import ru.vitok.assessment.intake.sheet.CellAddress;

/** Collects what was found while a file is read. */
public class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(ProblemCode code, Object... arguments) {
        found.add(Problem.of(code, arguments));
    }

    public void at(int row, int column, ProblemCode code, Object... arguments) {
        found.add(Problem.at(code, CellAddress.of(row, column), arguments));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }

    /** The worst severity, or none when nothing was found. */
    public @Nullable Severity worst() {
        return found.stream().map(Problem::severity).max(Severity::compareTo).orElse(null);
    }
}
