package ru.vitok.assessment.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.Severity;
import ru.vitok.assessment.intake.form.PersonText;
import ru.vitok.assessment.intake.sheet.CellAddress;

/** Collects what was found while a file is read. */
public class Problems {

    private static final int LISTED = 8;

    private final List<Problem> found = new ArrayList<>();
    private final List<Integer> skipped = new ArrayList<>();

    /** A row that is no data: a note, a total, a header printed again. */
    public void skip(int row) {
        skipped.add(row);
    }

    /** Says which rows were left out, so that nothing disappears in silence. */
    public void tellSkipped() {
        if (!skipped.isEmpty()) {
            var rows = skipped.stream().distinct().sorted().toList();
            var listed = rows.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
            add(ProblemCode.ROWS_SKIPPED, rows.size(), rows.size() > LISTED ? listed + "…" : listed);
        }
    }

    public void add(ProblemCode code, Object... arguments) {
        found.add(Problem.of(code, arguments));
    }

    public void at(int row, int column, ProblemCode code, Object... arguments) {
        var told =
                code.quotes() ? Arrays.stream(arguments).map(Problems::quoted).toArray() : arguments;
        found.add(Problem.at(code, CellAddress.of(row, column), told));
    }

    private static Object quoted(Object argument) {
        return argument instanceof String cell && !PersonText.quotable(cell) ? "…" : argument;
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
