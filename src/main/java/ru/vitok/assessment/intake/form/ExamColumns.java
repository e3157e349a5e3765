package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Where each thing stands in a protocol below one header; -1 where the layout has no such column. */
record ExamColumns(
        Header header,
        int school,
        int primary,
        int brief,
        int full,
        int classNumber,
        int mark,
        int test,
        int exam,
        int appeal,
        int cipher,
        int participant,
        List<Integer> names) {

    /** The caption of the column that a stored copy has in place of names. */
    static final String CIPHER = "Шифр участника";

    /** What a merged caption may push into the empty column beside its own: never a word. */
    private static final Pattern FIGURES = Pattern.compile("[-+–—−\\d()., ]+");

    private static final Pattern CLASS = Pattern.compile("(?u)\\d{1,2}[- «\"]{0,2}\\p{L}?[»\"]?( ?класс)?");

    static ExamColumns of(Header header) {
        return new ExamColumns(
                header,
                header.named("код оо", "schoolcode", "код школы"),
                header.starting("первичный балл", "primarymark"),
                header.starting("задания с кратким", "ответы в краткой", "testresultb"),
                header.starting("задания с развернутым", "ответы в развернутой", "testresultc"),
                header.starting("класс", "classcode"),
                header.starting("оценка", "mark5", "отметка"),
                header.starting("тестовый балл", "итоговый балл", "mark100"),
                header.named("экзамен", "предмет", "subjectname"),
                header.starting("состояние апелляции"),
                header.named("шифр участника"),
                header.starting("код участника", "код регистрации"),
                names(header));
    }

    private static List<Integer> names(Header header) {
        var places = new ArrayList<Integer>();
        for (var start : List.of("фамилия", "surname", "фио", "ф.и.о", "имя", "name", "отчество", "secondname")) {
            int place = header.find(it -> it.startsWith(start));
            if (place >= 0) {
                places.add(place);
            }
        }
        return places;
    }

    /**
     * The figures below a caption, or beside it in a column without a caption; «?» where something else stands, which
     * may be a name that has slipped sideways.
     */
    @Nullable String figures(SheetRow row, int column) {
        var own = row.cell(column);
        if (own != null) {
            return FIGURES.matcher(own).matches() ? own : "?";
        }
        for (int i = column + 1;
                column >= 0
                        && i < row.cells().size()
                        && Cells.key(header.text(i)).isEmpty();
                i++) {
            var beside = row.cell(i);
            if (beside != null) {
                return FIGURES.matcher(beside).matches() ? beside : null;
            }
        }
        return null;
    }

    @Nullable String className(SheetRow row) {
        var cell = row.cell(classNumber);
        return cell != null && CLASS.matcher(cell).matches() ? cell : null;
    }

    /** Whether anything is read in the column. */
    boolean reads(int column) {
        return ofFigures(column)
                || column == school
                || column == classNumber
                || column == exam
                || column == appeal
                || column == cipher;
    }

    boolean ofFigures(int column) {
        return column == brief || column == full || column == primary || column == mark || column == test;
    }

    boolean masked() {
        return brief >= 0 || full >= 0;
    }
}
