package ru.vitok.report;

import java.util.List;
import ru.vitok.document.PaperForm;
import ru.vitok.document.PartForm;

/** The parts of a paper that hands problem fields over to an association; every field is a part of its own. */
final class HandOverForm {

    static final String CODE = "hand-over";

    static final String FIELD = "field";
    static final String NUMBERS = "numbers";
    static final String TASKS = "tasks";
    static final String QUESTIONS = "questions";
    static final String DECIDED = "decided";

    private HandOverForm() {}

    static PaperForm of(Say say) {
        var numbers = table(say, NUMBERS, "year 14, value 34 right, n 16 right, threshold 16 right, country 20 right");
        var tasks = table(say, TASKS, "task 12, level 16, score 12 right, content 36, codes 12, requirements 12");
        var questions = new PartForm(QUESTIONS, say.words("part." + QUESTIONS), true, List.of(), List.of());
        var decided = table(say, DECIDED, "what 46, who 30, when 24");
        return new PaperForm(
                CODE,
                say.language(),
                List.of(ReportForm.PLACE, ReportForm.MADE, ReportForm.NOTICE),
                List.of(
                        new PartForm(FIELD, "", false, List.of(), List.of(numbers, tasks, questions, decided)),
                        new PartForm(
                                ReportForm.SOURCES,
                                say.words("part." + ReportForm.SOURCES),
                                true,
                                List.of(),
                                List.of())));
    }

    private static PartForm table(Say say, String key, String columns) {
        return new PartForm(key, say.words("part." + key), false, ReportColumns.of(columns, say), List.of());
    }
}
