package ru.vitok.assessment.intake.form;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.StaffTable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;

/** The list of teachers. */
final class StaffReader implements FormReader {

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var table = new RowReader(detected, problems);
        int name = table.must("фио", "ф.и.о");
        int school = table.must("логин оо", "логин");
        int email = table.may("эл. почта", "e-mail", "email", "электронная почта");
        int subject = table.must("предмет");
        int grades = table.may("классы");
        int experience = table.may("педстаж", "стаж");
        int category = table.may("категория");
        int lastCourse = table.may("год последнего курса");
        return new StaffTable(table.rows(sheet, row -> {
            var person = table.text(row, name);
            var login = table.text(row, school);
            var taught = table.text(row, subject);
            return person == null || login == null || taught == null
                    ? null
                    : new StaffTable.Teacher(
                            row.number(),
                            person,
                            row.cell(email),
                            GroupName.login(login),
                            taught,
                            grades(row.cell(grades)),
                            Cells.integer(row.cell(experience)),
                            row.cell(category),
                            Cells.integer(row.cell(lastCourse)));
        }));
    }

    private static List<Integer> grades(@Nullable String cell) {
        if (cell == null) {
            return List.of();
        }
        return Arrays.stream(cell.split("[,;]"))
                .map(Cells::integer)
                .filter(Objects::nonNull)
                .toList();
    }
}
