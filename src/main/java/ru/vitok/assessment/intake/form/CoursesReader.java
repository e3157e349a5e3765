package ru.vitok.assessment.intake.form;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.CourseLine;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.CourseTable;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The schedule of courses. */
final class CoursesReader implements FormReader {

    private record Columns(
            int programme,
            int hours,
            int organiser,
            int subjectHours,
            int subject,
            int mode,
            int start,
            int end,
            int seats,
            int topics,
            int funding) {

        static Columns of(RowReader table) {
            return new Columns(
                    table.must("программа"),
                    table.must("объем"),
                    table.may("организация"),
                    table.may("предметный модуль"),
                    table.may("предмет"),
                    table.may("форма"),
                    table.may("начало"),
                    table.may("окончание"),
                    table.may("мест"),
                    table.may("темы"),
                    table.may("финансирование"));
        }
    }

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var table = new RowReader(detected, problems);
        var at = Columns.of(table);
        return new CourseTable(table.rows(sheet, row -> line(row, at, table, problems)));
    }

    /** Null where the catalogue would not take the course. */
    private static @Nullable CourseLine line(SheetRow row, Columns at, RowReader table, Problems problems) {
        var title = table.text(row, at.programme());
        var hours = table.integer(row, at.hours());
        if (title == null || hours == null) {
            return null;
        }
        var own = table.count(row, at.subjectHours());
        var start = table.day(row, at.start());
        var end = table.day(row, at.end());
        var seats = table.count(row, at.seats());
        boolean fits = holds(row, at.hours(), hours > 0, problems)
                & holds(row, at.subjectHours(), own == null || own >= 0 && own <= hours, problems)
                & holds(row, at.end(), start == null || end == null || !end.isBefore(start), problems)
                & holds(row, at.seats(), seats == null || seats >= 0, problems);
        return !fits
                ? null
                : new CourseLine(
                        title,
                        row.cell(at.organiser()),
                        hours,
                        own,
                        row.cell(at.subject()),
                        row.cell(at.mode()),
                        start,
                        end,
                        seats,
                        topics(row.cell(at.topics())),
                        row.cell(at.funding()));
    }

    private static boolean holds(SheetRow row, int column, boolean fits, Problems problems) {
        if (!fits) {
            problems.at(row.number(), column, ProblemCode.BAD_VALUE, String.valueOf(row.cell(column)));
        }
        return fits;
    }

    private static List<String> topics(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }
}
