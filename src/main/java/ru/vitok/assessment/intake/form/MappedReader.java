package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Works of pupils out of a table whose columns a person has named. */
public final class MappedReader {

    private final ColumnMapping mapping;
    private final Problems problems;
    private final MappedCells cells;
    private final List<ColumnMapping.Column> columns;
    private final List<TaskColumn> tasks;
    private final List<Participant> works = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String school = "";
    private int absent;

    private MappedReader(ColumnMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        this.cells = new MappedCells(mapping, problems);
        this.columns = mapping.of(ColumnRole.TASK);
        this.tasks = columns.stream()
                .map(it -> new TaskColumn(String.valueOf(it.task()), it.max(), null, null))
                .toList();
    }

    public static IndividualResults read(Sheet sheet, ColumnMapping mapping, Problems problems) {
        var reader = new MappedReader(mapping, problems);
        sheet.forEach(reader::row);
        problems.tellSkipped();
        if (reader.absent > 0) {
            problems.add(ProblemCode.ABSENT_SKIPPED, reader.absent);
        }
        return new IndividualResults(
                reader.bounded(),
                reader.columns.stream().map(ColumnMapping.Column::place).toList(),
                reader.works,
                Map.of());
    }

    private void row(SheetRow row) {
        if (row.number() <= mapping.headerRow()) {
            return;
        }
        boolean worked = columns.stream().anyMatch(it -> Cells.integer(row.cell(it.place())) != null)
                || Cells.integer(row.cell(mapping.place(ColumnRole.PRIMARY))) != null
                || columns.isEmpty() && Cells.integer(row.cell(mapping.place(ColumnRole.MARK))) != null;
        if (row.key(mapping.place(ColumnRole.VARIANT)).startsWith("отсутств")) {
            absent++;
        } else if (SensitiveText.total(row) || !worked) {
            if (row.filled() > 0) {
                problems.skip(row.number());
            }
        } else {
            work(row);
        }
    }

    private void work(SheetRow row) {
        var named = Cells.code(row.cell(mapping.place(ColumnRole.SCHOOL)));
        school = named == null ? school : named;
        int place = mapping.place(ColumnRole.CODE);
        var code = place < 0 ? "r" + row.number() : Cells.code(row.cell(place));
        if (code == null || code.equals("?")) {
            problems.at(row.number(), place, ProblemCode.BAD_VALUE, code == null ? "" : code);
            return;
        }
        if (!seen.add(school + " " + code)) {
            problems.at(row.number(), place, ProblemCode.DUPLICATE_PARTICIPANT, code, school);
            return;
        }
        var scores = new short[tasks.size()];
        int sum = 0;
        for (int i = 0; i < scores.length; i++) {
            int column = columns.get(i).place();
            scores[i] = ScoreCell.read(row.cell(column), tasks.get(i), row.number(), column, problems);
            sum += Math.max(scores[i], 0);
        }
        works.add(new Participant(
                row.number(),
                school,
                code,
                Counts.few(row, mapping.place(ColumnRole.CLASS), ProblemCode.CLASS_UNREAD, problems),
                Counts.few(row, mapping.place(ColumnRole.VARIANT), ProblemCode.VARIANT_UNREAD, problems),
                scores,
                cells.primary(row, sum, tasks.isEmpty()),
                cells.mark(row, ColumnRole.MARK),
                cells.mark(row, ColumnRole.JOURNAL)));
    }

    /** Where nobody said how much a task is worth, the highest score met is taken. */
    private List<TaskColumn> bounded() {
        var bounded = new ArrayList<TaskColumn>();
        for (int i = 0; i < tasks.size(); i++) {
            int task = i;
            int highest = works.stream().mapToInt(it -> it.scores()[task]).max().orElse(1);
            var own = tasks.get(i);
            bounded.add(own.maxScore() == null ? own.withMax(Math.max(1, highest)) : own);
        }
        return bounded;
    }
}
