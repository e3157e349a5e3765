package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.OlympiadRow;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** Subjects of a stage, or grades of a subject, in the order of the alphabet; no schools. */
class GiftedTable extends Div {

    private final Formats formats;
    private final @Nullable Consumer<OlympiadRow> find;

    GiftedTable(List<OlympiadRow> rows, boolean subjects, Formats formats, @Nullable Consumer<OlympiadRow> find) {
        this.formats = formats;
        this.find = find;
        var columns = new ArrayList<>(List.of(
                subjects ? "analysis.gifted.filter.subject" : "analysis.gifted.grade",
                "analysis.gifted.participants",
                "analysis.gifted.winners",
                "analysis.gifted.prizes",
                "analysis.gifted.share",
                "analysis.gifted.schools"));
        if (find != null) {
            columns.add("analysis.gifted.talk");
        }
        var table = new PlainTable(getTranslation("analysis.gifted.table"), columns.toArray(String[]::new)).stacked();
        rows.forEach(it -> row(table, it, subjects));
        add(table);
    }

    private void row(PlainTable table, OlympiadRow row, boolean subjects) {
        if (row.tooFew()) {
            table.note(name(row, subjects), getTranslation("analysis.gifted.few"));
            return;
        }
        var cells = new ArrayList<Object>(List.of(
                name(row, subjects),
                figure(row.participants()),
                figure(row.winners()),
                figure(row.prizes()),
                share(row),
                schools(row)));
        var handler = find;
        if (handler != null) {
            cells.add(Buttons.quiet(getTranslation("analysis.gifted.find"), "target", () -> handler.accept(row)));
        }
        table.row(cells.toArray());
    }

    private Component name(OlympiadRow row, boolean subjects) {
        if (!subjects) {
            return new Span(
                    row.grade() == null
                            ? getTranslation("analysis.gifted.whole")
                            : getTranslation("analysis.field.grade", row.grade()));
        }
        return new Anchor(
                "/" + AssessmentPaths.GIFTED + "?year=" + row.year() + "&stage=" + row.stage() + "&subject="
                        + URLEncoder.encode(row.subject(), StandardCharsets.UTF_8)
                                .replace("+", "%20"),
                row.subject());
    }

    private PlainTable.Figure figure(@Nullable Integer number) {
        return new PlainTable.Figure(number == null ? "" : formats.count(number, Locales.of(this)));
    }

    private PlainTable.Figure share(OlympiadRow row) {
        return row.share() == null || row.low() == null || row.high() == null
                ? new PlainTable.Figure("")
                : new PlainTable.Figure(getTranslation(
                        "analysis.gifted.interval",
                        formats.decimal(row.share(), Locales.of(this)),
                        formats.decimal(row.low(), Locales.of(this)),
                        formats.decimal(row.high(), Locales.of(this))));
    }

    private PlainTable.Figure schools(OlympiadRow row) {
        return row.schools() == null || row.schoolsShare() == null
                ? new PlainTable.Figure("")
                : new PlainTable.Figure(getTranslation(
                        "analysis.gifted.schools-share",
                        row.schools(),
                        formats.decimal(row.schoolsShare(), Locales.of(this))));
    }
}
