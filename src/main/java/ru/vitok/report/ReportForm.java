package ru.vitok.report;

import java.util.List;
import ru.vitok.document.PaperForm;
import ru.vitok.document.PartForm;

/** The parts of a note in their order; their keys are what a template may hold. */
final class ReportForm {

    static final String CODE = "analysis-note";

    static final String PLACE = "place";
    static final String PERIOD = "period";
    static final String MADE = "made";
    static final String NOTICE = "notice";

    static final String BRIEF = "brief";
    static final String WRITTEN = "written";
    static final String TESTS = "tests";
    static final String BELOW = "below";
    static final String YEARS = "years";
    static final String FIELDS = "fields";
    static final String DONE = "done";
    static final String STEPS = "steps";
    static final String PROPOSED = "proposed";
    static final String SOURCES = "sources";

    private ReportForm() {}

    static PaperForm of(Say say) {
        var below = table(
                say,
                BELOW,
                "task 9, skill 24, level 11, value 14 right, n 7 right, threshold 8 right, elsewhere 12, judgement 15");
        var years = table(say, YEARS, "skill 36, byyear 38, judgement 26");
        return new PaperForm(
                CODE,
                say.language(),
                List.of(PLACE, PERIOD, MADE, NOTICE),
                List.of(
                        points(say, BRIEF),
                        table(
                                say,
                                WRITTEN,
                                "test 22, works 11 right, marks 20 right, passed 12 right, quality 10 right, mean 14"
                                        + " right, percent 11 right"),
                        new PartForm(TESTS, "", false, List.of(), List.of(below, years)),
                        table(
                                say,
                                FIELDS,
                                "skill 21, test 13, where 9, value 13 right, n 7 right, threshold 8 right, judgement"
                                        + " 16, state 13"),
                        points(say, DONE),
                        table(say, STEPS, "school 35, analysed 13, discussed 13, decided 13, planned 13, carried 13"),
                        points(say, PROPOSED),
                        points(say, SOURCES)));
    }

    private static PartForm points(Say say, String key) {
        return new PartForm(key, say.words("part." + key), true, List.of(), List.of());
    }

    private static PartForm table(Say say, String key, String columns) {
        return new PartForm(key, say.words("part." + key), false, ReportColumns.of(columns, say), List.of());
    }
}
