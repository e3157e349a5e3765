package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Where each thing stands in a sheet of individual results; columns that are not named here are dropped. */
record IndividualColumns(
        int school,
        int schoolName,
        int code,
        int classNumber,
        int variant,
        int primary,
        int mark,
        int journal,
        List<Integer> taskColumns,
        List<TaskColumn> tasks,
        int lastHeaderRow,
        Repeated<String> logins) {

    private static final Pattern LOGIN = Pattern.compile("(?i)(edu|sch|spo)\\d+");

    static IndividualColumns of(Detected detected, Problems problems) {
        var header = Header.around(detected.head(), detected.anchor(), it -> TaskNumber.scored(it) != null);
        var places = new ArrayList<Integer>();
        var tasks = new ArrayList<TaskColumn>();
        for (int i = 0; i < header.size(); i++) {
            var task = TaskNumber.scored(header.text(i));
            if (task != null) {
                places.add(i);
                tasks.add(task);
            }
        }
        var columns = new IndividualColumns(
                header.named("оо", "логин оо", "логин", "логин школы"),
                header.named("название оо", "наименование оо"),
                header.named("код участника", "код"),
                header.starting("класс", "порядковый номер класса"),
                header.named("вариант"),
                header.starting("первичный балл", "итоговый балл", "сумма баллов", "всего баллов"),
                header.find(it -> it.matches("отметка( за (работу|впр))?|отметка впр")),
                header.find(it -> it.matches("отметка (по журналу|за предыдущ.*)")),
                places,
                withLevels(tasks, places, detected.head()),
                header.lastRow(),
                new Repeated<>(IndividualColumns::aloneLogin));
        columns.complain(problems, detected.form() != ReportForm.TEMPLATE);
        int dropped = PersonalColumns.in(header.texts()).size();
        if (dropped > 0) {
            problems.add(ProblemCode.PERSONAL_DROPPED, dropped);
        }
        return columns;
    }

    private void complain(Problems problems, boolean summed) {
        if (school < 0 && schoolName < 0) {
            problems.add(ProblemCode.COLUMN_MISSING, "ОО");
        }
        if (summed && primary < 0) {
            problems.add(ProblemCode.COLUMN_MISSING, "Первичный балл");
        }
        if (tasks.isEmpty()) {
            problems.add(ProblemCode.COLUMN_MISSING, "1 (1б)");
        }
    }

    /** The letters Б, П, В stand in a row of their own, above the header as a rule. */
    private static List<TaskColumn> withLevels(List<TaskColumn> tasks, List<Integer> places, List<SheetRow> head) {
        for (var row : head) {
            var levels = places.stream().map(row::cell).map(Levels::of).toList();
            long known = levels.stream().filter(it -> it != null).count();
            if (known > 0 && known * 2 >= levels.size()) {
                return IntStream.range(0, tasks.size())
                        .mapToObj(i -> tasks.get(i).withLevel(levels.get(i)))
                        .toList();
            }
        }
        return tasks;
    }

    /** The school's login of a row, from its own column or from the name's brackets. */
    @Nullable String login(SheetRow row) {
        var own = row.cell(school);
        var alone = own == null ? "" : logins.of(own);
        if (!alone.isEmpty()) {
            return alone;
        }
        for (int place : new int[] {schoolName, school}) {
            var name = row.cell(place);
            var parsed = name == null ? null : GroupName.of(name);
            if (parsed != null && parsed.code() != null && parsed.code().startsWith("edu")) {
                return parsed.code();
            }
        }
        return null;
    }

    private static String aloneLogin(String cell) {
        return LOGIN.matcher(cell).matches() ? GroupName.login(cell) : "";
    }

    /** Whether the cells that name the school are empty, as when they are merged down its rows. */
    boolean namesNoSchool(SheetRow row) {
        return row.cell(school) == null && row.cell(schoolName) == null;
    }

    /** Whether any task or the total holds a number or a cross: notes below the table do not. */
    boolean worked(SheetRow row) {
        return Cells.integer(row.cell(primary)) != null
                || taskColumns.stream().anyMatch(it -> Cells.integer(row.cell(it)) != null);
    }

    /** Whether anything at all is typed in for the tasks or the mark. */
    boolean touched(SheetRow row) {
        return row.cell(mark) != null || taskColumns.stream().anyMatch(it -> row.cell(it) != null);
    }

    @Nullable String participant(SheetRow row) {
        return ParticipantCode.of(row.cell(code));
    }
}
