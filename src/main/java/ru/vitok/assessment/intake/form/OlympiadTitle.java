package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.OlympiadStage;

/** What stands above the table: the stage, the school year, sometimes the subject. */
record OlympiadTitle(
        OlympiadStage stage,
        @Nullable Integer year,
        @Nullable String subject) {

    private static final Pattern SUBJECT = Pattern.compile("(?iu)^\\s*предмет\\s*:\\s*(.+)$");

    static OlympiadTitle of(Detected detected, String sheetName) {
        var words = new StringBuilder(sheetName);
        String subject = null;
        for (var row : detected.head().subList(0, detected.anchor())) {
            for (var cell : row.cells()) {
                if (cell != null) {
                    words.append('\n').append(cell);
                    var named = SUBJECT.matcher(cell);
                    subject = named.matches() ? named.group(1).strip() : subject;
                }
            }
        }
        return new OlympiadTitle(OlympiadStage.of(words.toString()), SchoolYears.in(words), subject);
    }
}
