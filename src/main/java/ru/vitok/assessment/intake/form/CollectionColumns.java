package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Where each thing stands in a form that schools filled in; service lists to the right of the table are not in it. */
record CollectionColumns(
        List<Integer> schools,
        int code,
        int variant,
        int classNumber,
        int journal,
        int total,
        List<Integer> taskColumns,
        List<TaskColumn> tasks,
        int headerRow) {

    private static final Pattern LOGIN = Pattern.compile("(?i)(?<![a-z])(edu|sch|spo)\\d{3,}");
    private static final Pattern ORDINAL = Pattern.compile("балл за(?: задание)? (\\d{1,2})");

    static CollectionColumns of(Detected detected, Problems problems) {
        var row = detected.header();
        var header = Header.of(row);
        int total = header.starting("итого баллов", "всего баллов");
        var places = new ArrayList<Integer>();
        var tasks = new ArrayList<TaskColumn>();
        for (int i = 0; i < header.size(); i++) {
            var task = task(row.cell(i));
            // lists of allowed values stand to the right of the last column of «1 (2б)»
            boolean service = task != null && task.maxScore() != null && total >= 0 && i > total;
            if (task != null && !service && !tasks.contains(task)) {
                places.add(i);
                tasks.add(task);
            }
        }
        if (total < 0) {
            problems.add(ProblemCode.COLUMN_MISSING, "Итого баллов");
        }
        if (tasks.isEmpty()) {
            problems.add(ProblemCode.COLUMN_MISSING, "1 (1б)");
        }
        int dropped = PersonalColumns.in(header.texts()).size();
        if (dropped > 0) {
            problems.add(ProblemCode.PERSONAL_DROPPED, dropped);
        }
        return new CollectionColumns(
                schools(header),
                header.named("код участника", "код обучающегося", "код"),
                header.named("вариант"),
                header.starting("порядковый номер класса", "наименование класса", "класс"),
                header.starting("отметка за предыдущ", "отметка по журналу"),
                total,
                places,
                tasks,
                row.number());
    }

    /** «1 (2б)» of 2022 and later, «балл за 1» of 2021, which counts columns and names no task. */
    private static @Nullable TaskColumn task(@Nullable String cell) {
        var scored = TaskNumber.scored(cell);
        if (scored != null) {
            return scored;
        }
        var ordinal = ORDINAL.matcher(Cells.key(cell));
        return ordinal.matches() ? new TaskColumn(ordinal.group(1), null, null, null) : null;
    }

    private static List<Integer> schools(Header header) {
        var places = new ArrayList<Integer>();
        for (var start : List.of("логин", "школа", "пользователь")) {
            int place = header.find(it -> it.startsWith(start));
            if (place >= 0) {
                places.add(place);
            }
        }
        return places;
    }

    /** Of «edu994085 | МБОУ …»; empty where the table has no such column. */
    @Nullable String school(SheetRow row) {
        for (int place : schools) {
            var cell = row.cell(place);
            var login = cell == null ? null : LOGIN.matcher(cell);
            if (login != null && login.find()) {
                return GroupName.login(login.group());
            }
        }
        return schools.isEmpty() ? "" : null;
    }
}
