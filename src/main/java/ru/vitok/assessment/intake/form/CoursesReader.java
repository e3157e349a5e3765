package ru.vitok.assessment.intake.form;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.CourseLine;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.CourseTable;
import ru.vitok.assessment.intake.sheet.Sheet;

/** The schedule of courses. */
final class CoursesReader implements FormReader {

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var table = new RowReader(detected, problems);
        int programme = table.must("программа");
        int hours = table.must("объем");
        int organiser = table.may("организация");
        int subjectHours = table.may("предметный модуль");
        int subject = table.may("предмет");
        int mode = table.may("форма");
        int start = table.may("начало");
        int end = table.may("окончание");
        int seats = table.may("мест");
        int topics = table.may("темы");
        int funding = table.may("финансирование");
        return new CourseTable(table.rows(sheet, row -> {
            var title = table.text(row, programme);
            var volume = table.integer(row, hours);
            return title == null || volume == null
                    ? null
                    : new CourseLine(
                            title,
                            row.cell(organiser),
                            volume,
                            table.count(row, subjectHours),
                            row.cell(subject),
                            row.cell(mode),
                            table.day(row, start),
                            table.day(row, end),
                            table.count(row, seats),
                            topics(row.cell(topics)),
                            row.cell(funding));
        }));
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
