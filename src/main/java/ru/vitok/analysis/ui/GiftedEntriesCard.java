package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.assessment.GiftedEntries;
import ru.vitok.assessment.GiftedEntry;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.Toast;

/** Participants under codes; a name stands only where a written consent is recorded. */
class GiftedEntriesCard extends Card {

    private static final int OPEN = 12;

    private final GiftedEntries entries;
    private final Runnable changed;

    GiftedEntriesCard(String heading, List<GiftedEntry> rows, GiftedEntries entries, Runnable changed) {
        this.entries = entries;
        this.changed = changed;
        addClassName("v-section");
        var words = new Paragraph(getTranslation("analysis.gifted.names"));
        words.addClassNames("v-muted", "v-sm");
        var table = new PlainTable(
                        getTranslation(heading),
                        "analysis.gifted.who",
                        "analysis.gifted.filter.subject",
                        "analysis.gifted.code",
                        "analysis.gifted.score",
                        "analysis.gifted.consent")
                .stacked();
        rows.forEach(
                it -> table.row(who(it), it.subject(), it.code() == null ? "" : it.code(), score(it), consent(it)));
        add(new H2(getTranslation(heading)), words, rows.size() <= OPEN ? table : folded(rows.size(), table));
    }

    private NativeDetails folded(int rows, PlainTable table) {
        return new NativeDetails(getTranslation("analysis.gifted.open-list", rows), table);
    }

    private String who(GiftedEntry entry) {
        return entry.name() != null
                ? entry.name()
                : getTranslation("analysis.gifted.nameless." + entry.status(), entry.grade());
    }

    private static PlainTable.Figure score(GiftedEntry entry) {
        var score = entry.score();
        var max = entry.maxScore();
        return new PlainTable.Figure(score == null ? "" : plain(score) + (max == null ? "" : " / " + plain(max)));
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf(Math.round(number))
                : String.valueOf(number).replace('.', ',');
    }

    private Component consent(GiftedEntry entry) {
        var consent = entry.consent();
        if (!entries.mayName()) {
            return new Span(consent == null ? "" : getTranslation("analysis.gifted.paper", entry.paper()));
        }
        if (consent == null) {
            return Buttons.quiet(
                    getTranslation("analysis.gifted.allow"),
                    "file-check",
                    () -> new NameDialog((name, paper, day) -> {
                                entries.allow(entry.id(), name, paper, day);
                                Toast.done(getTranslation("analysis.gifted.allowed"));
                                changed.run();
                            })
                            .open());
        }
        var taken = Buttons.quiet(getTranslation("analysis.gifted.revoke"), "trash-2", () -> {
            entries.revoke(consent);
            Toast.done(getTranslation("analysis.gifted.revoked"));
            changed.run();
        });
        var box = new Div(new Span(getTranslation("analysis.gifted.paper", entry.paper())), taken);
        box.addClassName("v-stack");
        return box;
    }
}
