package ru.vitok.report;

import java.util.List;
import ru.vitok.document.PaperForm;
import ru.vitok.document.PartForm;
import ru.vitok.document.PartForm.ColumnForm;

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
        return new PaperForm(
                CODE,
                say.language(),
                List.of(PLACE, PERIOD, MADE, NOTICE),
                List.of(
                        points(say, BRIEF),
                        table(say, WRITTEN, wide("test", 26), n("works", 9), n("marks", 18), n("passed", 11),
                                n("quality", 10), n("mean", 16), n("percent", 10)),
                        new PartForm(TESTS, "", false, List.of(), List.of(
                                table(say, BELOW, wide("task", 9), wide("skill", 29), wide("level", 10), n("value", 15),
                                        n("n", 7), n("threshold", 8), n("elsewhere", 10), wide("judgement", 12)),
                                table(say, YEARS, wide("skill", 36), wide("byyear", 38), wide("judgement", 26)))),
                        table(say, FIELDS, wide("skill", 23), wide("test", 15), wide("where", 12), n("value", 16),
                                n("n", 7), n("threshold", 7), wide("judgement", 12), wide("state", 8)),
                        points(say, DONE),
                        table(say, STEPS, wide("school", 35), wide("analysed", 13), wide("discussed", 13),
                                wide("decided", 13), wide("planned", 13), wide("carried", 13)),
                        points(say, PROPOSED),
                        points(say, SOURCES)));
    }

    private record Column(String key, int share, boolean figure) {}

    private static Column wide(String key, int share) {
        return new Column(key, share, false);
    }

    private static Column n(String key, int share) {
        return new Column(key, share, true);
    }

    private static PartForm points(Say say, String key) {
        return new PartForm(key, say.words("part." + key), true, List.of(), List.of());
    }

    private static PartForm table(Say say, String key, Column... columns) {
        return new PartForm(
                key,
                say.words("part." + key),
                false,
                List.of(columns).stream()
                        .map(it -> new ColumnForm(it.key(), say.words("column." + it.key()), it.share(), it.figure()))
                        .toList(),
                List.of());
    }
}
