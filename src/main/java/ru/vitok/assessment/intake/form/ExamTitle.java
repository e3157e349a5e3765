package ru.vitok.assessment.intake.form;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.ExamEdition;
import ru.vitok.assessment.intake.sheet.Cells;

/** What the lines above a protocol's tables say of all its exams. */
final class ExamTitle {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)(?![.-]\\d)");
    private static final int SEPTEMBER = 9;

    private final StringBuilder words = new StringBuilder();

    void add(String cell) {
        words.append(' ').append(Cells.key(cell));
    }

    boolean says(String pattern) {
        return Pattern.compile(pattern).matcher(words).find();
    }

    @Nullable Integer year() {
        var year = YEAR.matcher(words);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** @param appeal the state of the work's own appeal; null where the layout has no such column */
    ExamEdition edition(String subject, @Nullable LocalDate date, @Nullable String appeal) {
        if (appeal == null ? says("после апелляци|по итогам апелляци") : granted(appeal)) {
            return ExamEdition.APPEAL;
        }
        var all = words + " " + Cells.key(subject);
        if (all.contains("сентябр") || date != null && date.getMonthValue() == SEPTEMBER) {
            return ExamEdition.SEPTEMBER;
        }
        return all.contains("резерв") ? ExamEdition.RESERVE : ExamEdition.INITIAL;
    }

    private static boolean granted(String state) {
        var key = Cells.key(state);
        return !key.isEmpty() && !key.matches("нет|[-–—0]|не подава.*|отклонен.*|отказ.*|отозван.*");
    }
}
