package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Which column of an olympiad's table says what; juries name them differently. */
final class OlympiadColumns {

    /** A code has a digit and no space: a name written into the column of codes is not taken for one. */
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d._/-]{1,20}");

    private static final String[] CONTEST = {
        "конкурс",
        "название конкурса",
        "наименование конкурса",
        "конференция",
        "мероприятие",
        "название мероприятия",
        "наименование мероприятия",
        "олимпиада",
        "название олимпиады"
    };
    private static final String[] SCHOOL = {
        "логин оо",
        "код оо",
        "код школы",
        "логин",
        "школа",
        "оо",
        "образовательная организация",
        "общеобразовательн",
        "наименование оо",
        "краткое наименование",
        "название оо",
        "место учебы"
    };

    final RowReader table;
    final int status;
    final int subject;
    final int contest;
    final int studies;
    final int score;
    final int max;
    final int school;
    final int stage;
    private final int participates;
    private final int grade;
    private final int code;

    OlympiadColumns(RowReader table) {
        this.table = table;
        status = table.must("статус", "тип диплома", "диплом", "результат участия", "результат", "итог");
        subject = table.may("предмет", "общеобразовательный предмет", "наименование предмета", "учебный предмет");
        contest = table.may(CONTEST);
        participates = table.may("класс участия", "класс, за который", "класс за который", "параллель");
        studies = table.may("класс обучения", "класс, в котором", "класс в котором");
        grade = participates < 0 && studies < 0 ? table.must("класс") : table.may("класс");
        code = table.may("код участника", "шифр", "код работы", "код");
        school = table.may(SCHOOL);
        stage = table.may("этап", "уровень");
        score = table.may(
                "балл",
                "итоговый балл",
                "набранный балл",
                "сумма баллов",
                "количество баллов",
                "набран",
                "результат (");
        max = table.may("макс");
    }

    /** The grade whose tasks were done; of study where nothing else is said. */
    @Nullable Integer grade(SheetRow row) {
        var done = Cells.counted(row.cell(participates));
        var other = done == null ? Cells.counted(row.cell(grade)) : done;
        return other == null ? Cells.counted(row.cell(studies)) : other;
    }

    int anyGrade() {
        return participates >= 0 ? participates : grade >= 0 ? grade : studies;
    }

    @Nullable String code(SheetRow row) {
        var written = Cells.code(row.cell(code));
        return written != null && CODE.matcher(written).matches() ? written : null;
    }
}
