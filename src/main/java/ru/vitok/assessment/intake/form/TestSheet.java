package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The columns of a test of teachers, with what lines below the captions say of all: «Макс балл», «Количество заданий». */
final class TestSheet {

    static final Predicate<String> SECOND_LINE =
            it -> Cells.key(it).matches("балл.*|%.*|процент.*|макс.*|((кол-во|количество|число) )?заданий");
    private static final Pattern MOST = Pattern.compile("макс.*|всего баллов");
    private static final Pattern TASKS = Pattern.compile("((кол-во|количество|число) )?(заданий|вопросов)");

    private final List<TestColumn> columns = new ArrayList<>();
    private final Map<Integer, Double> most = new HashMap<>();
    private final Map<Integer, Integer> tasks = new HashMap<>();
    private final Problems problems;

    TestSheet(Header header, Problems problems) {
        this.problems = problems;
        for (int i = 0; i < header.size(); i++) {
            var column = TestColumn.of(i, header.text(i));
            if (column != null) {
                columns.add(column);
                var points = column.most();
                var counted = column.tasks();
                if (points != null) {
                    most.put(i, points);
                }
                if (counted != null && counted > 0) {
                    tasks.put(i, counted);
                }
            }
        }
    }

    /** Whether the row is about the test and not about a participant. */
    boolean about(SheetRow row) {
        var first = row.firstKey();
        boolean points = MOST.matcher(first).matches();
        if (!points && !TASKS.matcher(first).matches()) {
            return false;
        }
        for (var column : columns) {
            var number = Cells.number(row.cell(column.place()));
            if (number != null && points) {
                most.put(column.place(), number);
            } else if (number != null && number >= 1) {
                tasks.put(column.place(), number.intValue());
            }
        }
        return true;
    }

    /** Part after part; a cell that cannot be so is named and its part is not taken. */
    Map<TestPart, TestFigure> figures(SheetRow row) {
        var figures = new LinkedHashMap<TestPart, TestFigure>();
        for (var column : columns) {
            var cell = row.cell(column.place());
            if (cell != null) {
                var figure = figures.computeIfAbsent(column.part(), _ -> new TestFigure());
                figure.about(most.get(column.place()), tasks.get(column.place()));
                if (!figure.take(column, cell)) {
                    bad(row, column.place(), cell, figures, column);
                }
            }
        }
        columns.stream().map(TestColumn::part).distinct().forEach(part -> {
            var figure = figures.get(part);
            if (figure != null && figure.contradicts()) {
                var column = column(part);
                bad(row, column.place(), String.valueOf(row.cell(column.place())), figures, column);
            }
        });
        figures.values().removeIf(it -> it.share() == null);
        return figures;
    }

    private TestColumn column(TestPart part) {
        return columns.stream().filter(it -> it.part().equals(part)).findFirst().orElseThrow();
    }

    private void bad(SheetRow row, int place, String cell, Map<TestPart, TestFigure> figures, TestColumn column) {
        problems.at(row.number(), place, ProblemCode.BAD_VALUE, cell);
        figures.put(column.part(), new TestFigure());
    }

    /** Points of which nobody says how many could be got: a «7» is not taken for seven per cent. */
    void tellUnknown(int captions, Header header, @Nullable SheetRow sample) {
        for (var column : columns) {
            boolean known = most.containsKey(column.place())
                    || columns.stream()
                            .anyMatch(it -> it.part().equals(column.part())
                                    && (it.unit() == TestUnit.PERCENT || it.unit() == TestUnit.MOST))
                    || sample != null && Cells.key(sample.cell(column.place())).matches(".*\\d ?(из|/) ?\\d.*");
            if (column.unit() == TestUnit.POINTS && !known) {
                problems.at(
                        captions,
                        column.place(),
                        ProblemCode.TEST_MOST_UNKNOWN,
                        String.valueOf(header.text(column.place())));
            }
        }
    }
}
