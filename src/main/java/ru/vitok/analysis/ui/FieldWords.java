package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import ru.vitok.analysis.FieldYear;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.Scope;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** A problem field in words; figures always with their interval and count. */
final class FieldWords {

    private FieldWords() {}

    static String place(Component on, ProblemFieldRow row) {
        var school = row.schoolName();
        return switch (row.scope()) {
            case CLUSTER -> on.getTranslation("analysis.scope.cluster-named", String.valueOf(row.cluster()));
            case SCHOOL -> school == null ? on.getTranslation("analysis.scope.SCHOOL") : school;
            case MUNICIPALITY -> on.getTranslation("analysis.scope.MUNICIPALITY");
        };
    }

    /** Whose schools the table lists: a cluster's field is about the cluster's. */
    static String schools(Component on, ProblemFieldRow row) {
        return row.scope() == Scope.CLUSTER
                ? on.getTranslation("analysis.schools.title.cluster", String.valueOf(row.cluster()))
                : on.getTranslation("analysis.schools.title");
    }

    /**
     * «Ниже порога 3 года», or «в 2 годах из 3» where another year was above. In how many of them the rules claimed the same
     * is another matter.
     *
     * @param shown years that the chart has
     */
    static String below(Component on, ProblemFieldRow row, List<FieldYear> shown) {
        var below = shown.stream().filter(it -> it.value() < row.threshold()).count();
        if (shown.isEmpty()) {
            return on.getTranslation("analysis.chart.title", row.years().size());
        }
        return below < shown.size()
                ? on.getTranslation("analysis.chart.title.of", below, shown.size())
                : on.getTranslation("analysis.chart.title", below);
    }

    /** «Математика, 6 класс · задание 13 · третий год» */
    static String line(Component on, ProblemFieldRow row) {
        return on.getTranslation(
                "analysis.field.line",
                row.subject(),
                row.grade(),
                row.tasks().size(),
                String.join(", ", row.tasks()),
                years(on, row),
                place(on, row),
                String.valueOf(row.year()));
    }

    /** «Второй год», or the years by name where another one lies between them. */
    private static String years(Component on, ProblemFieldRow row) {
        return row.interrupted()
                ? on.getTranslation(
                        "analysis.years.apart",
                        row.years().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                : on.getTranslation("analysis.years.running", row.years().size());
    }

    /** «12,9 % (95 % ДИ 10,1…16,3), n = 1 092, порог 30 %» */
    static String figures(Component on, Formats formats, ProblemFieldRow row) {
        var language = Locales.of(on);
        var low = row.low();
        var high = row.high();
        var count = formats.count(row.n(), language);
        var threshold = formats.decimal(row.threshold(), language);
        var value = formats.decimal(row.value(), language);
        return low == null || high == null
                ? on.getTranslation("analysis.field.figures-bare", value, count, threshold)
                : on.getTranslation(
                        "analysis.field.figures",
                        value,
                        formats.decimal(low, language),
                        formats.decimal(high, language),
                        count,
                        threshold);
    }

    /** What the interval is, and why it differs from that of the page of tasks. */
    static String interval(Component on, ProblemFieldRow row) {
        var words = on.getTranslation("analysis.field.figures.words");
        return row.scope() == Scope.SCHOOL ? words : words + " " + on.getTranslation("analysis.field.figures.schools");
    }

    static Span severity(Component on, ProblemFieldRow row) {
        var tone = switch (row.severity()) {
            case 3 -> Chip.Tone.BAD;
            case 2 -> Chip.Tone.WARN;
            default -> Chip.Tone.PLAIN;
        };
        var reference = row.reference();
        var alone = row.severity() == 1 && reference.country() == null && reference.region() == null;
        return Chip.of(
                on.getTranslation(alone ? "analysis.severity.alone" : "analysis.severity." + row.severity()), tone);
    }

    static Span status(Component on, ProblemFieldRow row) {
        return Chip.of(on.getTranslation("analysis.status." + row.status()), Chip.Tone.INFO);
    }

    static Span muted(String words) {
        var span = new Span(words);
        span.addClassNames("v-muted", "v-sm");
        return span;
    }
}
