package ru.vitok.assessment.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.Severity;
import ru.vitok.assessment.intake.form.PersonText;
import ru.vitok.assessment.intake.sheet.CellAddress;

/** Collects what was found while a file is read. */
public class Problems {

    private static final int LISTED = 8;
    /** They quote what stands in a cell: a row that slipped sideways may hold a person there. */
    private static final Set<ProblemCode> QUOTING =
            EnumSet.of(ProblemCode.CELL_UNREAD, ProblemCode.BAD_VALUE, ProblemCode.BAD_SCORE);

    /** As many cells of one kind as anybody could go through; the rest of them are counted. */
    private static final int OF_A_KIND = 20_000;

    private final List<Problem> found = new ArrayList<>();
    private final List<Integer> skipped = new ArrayList<>();
    private final Map<ProblemCode, Integer> cells = new EnumMap<>(ProblemCode.class);

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
        // each wrong total is needed: once the points of an exam's tasks are known it may be a right one
        if (code != ProblemCode.SUM_MISMATCH && cells.merge(code, 1, Integer::sum) > OF_A_KIND) {
            return;
        }
        var told = QUOTING.contains(code)
                ? Arrays.stream(arguments).map(Problems::quoted).toArray()
                : arguments;
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
        int more = cells.values().stream()
                .mapToInt(it -> Math.max(0, it - OF_A_KIND))
                .sum();
        var all = new ArrayList<>(found);
        if (more > 0) {
            all.add(Problem.of(ProblemCode.MORE_PROBLEMS, more));
        }
        return List.copyOf(all);
    }

    /** The worst severity, or none when nothing was found. */
    public @Nullable Severity worst() {
        return found.stream().map(Problem::severity).max(Severity::compareTo).orElse(null);
    }
}
