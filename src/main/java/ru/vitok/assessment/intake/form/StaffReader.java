package ru.vitok.assessment.intake.form;

import java.util.List;
import java.util.regex.Pattern;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.StaffTable;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The list of teachers. */
final class StaffReader implements FormReader {

    private static final Pattern GRADES =
            Pattern.compile("(?iu)(\\d{1,2}(-?е)?[ «\"]?[а-яё]?[»\"]?[\\s,;–—.-]*(и )?)+(кл(асс\\p{L}*|\\.)?)?");

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
                            grades(table, row, grades),
                            table.count(row, experience),
                            row.cell(category),
                            table.count(row, lastCourse));
        }));
    }

    /** «5, 6, 8», «5–7»; what is no grade is told. */
    private static List<Integer> grades(RowReader table, SheetRow row, int column) {
        var grades = table.optional(row, column, it -> {
            var read = GRADES.matcher(it).matches() ? GradeList.of(it) : List.<Integer>of();
            return read.isEmpty() ? null : read;
        });
        return grades == null ? List.of() : grades;
    }
}
