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
                        table(
                                say,
                                WRITTEN,
                                wide("test", 22),
                                n("works", 11),
                                n("marks", 20),
                                n("passed", 12),
                                n("quality", 10),
                                n("mean", 14),
                                n("percent", 11)),
                        new PartForm(
                                TESTS,
                                "",
                                false,
                                List.of(),
                                List.of(
                                        table(
                                                say,
                                                BELOW,
                                                wide("task", 9),
                                                wide("skill", 24),
                                                wide("level", 11),
                                                n("value", 14),
                                                n("n", 7),
                                                n("threshold", 8),
                                                wide("elsewhere", 12),
                                                wide("judgement", 15)),
                                        table(
                                                say,
                                                YEARS,
                                                wide("skill", 36),
                                                wide("byyear", 38),
                                                wide("judgement", 26)))),
                        table(
                                say,
                                FIELDS,
                                wide("skill", 21),
                                wide("test", 13),
                                wide("where", 9),
                                n("value", 13),
                                n("n", 7),
                                n("threshold", 8),
                                wide("judgement", 16),
                                wide("state", 13)),
                        points(say, DONE),
                        table(
                                say,
                                STEPS,
                                wide("school", 35),
                                wide("analysed", 13),
                                wide("discussed", 13),
                                wide("decided", 13),
                                wide("planned", 13),
                                wide("carried", 13)),
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
