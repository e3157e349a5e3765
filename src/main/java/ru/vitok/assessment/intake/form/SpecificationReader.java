package ru.vitok.assessment.intake.form;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The tests' specification: tasks, levels, skills, boundaries of marks. */
final class SpecificationReader implements FormReader {

    /** No task gives more points. */
    private static final int MOST = 100;

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var table = new RowReader(detected, problems);
        var columns = new Columns(
                table.may("процедура"),
                table.must("предмет"),
                table.must("класс"),
                table.must("номер задания"),
                table.must("макс балл", "макс"),
                table.may("уровень сложности", "уровень"),
                table.may("код умения"),
                table.may("проверяемое умение", "умение"),
                new int[] {table.may("граница 3"), table.may("граница 4"), table.may("граница 5")},
                table.may("всего баллов", "баллов всего", "балл за работу"),
                new int[] {
                    table.exactly("кэс", "код кэс", "коды кэс"),
                    table.exactly("кт", "код кт", "коды кт", "про", "код про")
                },
                SpecificationYears.of(table));
        return new Specification(
                table.rows(sheet, row -> task(row, columns, table, problems)), Math.max(columns.max, 0));
    }

    private record Columns(
            int procedure,
            int subject,
            int grade,
            int number,
            int max,
            int level,
            int code,
            int skill,
            int[] bounds,
            int whole,
            int[] codes,
            SpecificationYears years) {}

    private static Specification.@Nullable Task task(SheetRow row, Columns at, RowReader table, Problems problems) {
        var subject = table.text(row, at.subject);
        var grade = table.counted(row, at.grade);
        var max = table.counted(row, at.max);
        var number = TaskNumber.number(row.cell(at.number));
        if (number == null) {
            problems.at(row.number(), at.number, ProblemCode.BAD_VALUE, String.valueOf(row.cell(at.number)));
        }
        if (max != null && max > MOST) {
            problems.at(row.number(), at.max, ProblemCode.BAD_VALUE, String.valueOf(row.cell(at.max)));
            return null;
        }
        if (subject == null || grade == null || max == null || number == null) {
            return null;
        }
        var named = row.cell(at.procedure);
        var procedure = HeadingReader.procedureCode(named == null ? "ВПР" : named);
        return new Specification.Task(
                row.number(),
                procedure,
                procedure.equals("VPR") ? Objects.requireNonNull(SubjectLevel.named(subject, false)) : subject,
                grade,
                number,
                max,
                Levels.of(row.cell(at.level)),
                row.cell(at.code),
                row.cell(at.skill),
                Counts.read(row, at.bounds[0], problems),
                Counts.read(row, at.bounds[1], problems),
                Counts.read(row, at.bounds[2], problems),
                Counts.read(row, at.whole, problems),
                codes(row.cell(at.codes[0])),
                codes(row.cell(at.codes[1])),
                at.years.read(row, named, problems));
    }

    /** Codes are text: what a cell shows is what they are. */
    private static List<String> codes(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split("[,;\\s]+"))
                        .filter(it -> !it.isEmpty())
                        .toList();
    }
}
