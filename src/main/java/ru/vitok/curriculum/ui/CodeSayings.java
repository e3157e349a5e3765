package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import ru.vitok.curriculum.CodifierLink;
import ru.vitok.curriculum.CodifierPage;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** What people have said of codes: who, when, and what was taken back. */
class CodeSayings extends Composite<Div> {

    CodeSayings(CodifierPage page, Formats formats, Consumer<UUID> undo) {
        var table = new PlainTable(
                        getTranslation("curriculum.skills.said"),
                        "curriculum.skills.column.pair",
                        "curriculum.skills.column.relation",
                        "curriculum.skills.column.who",
                        "curriculum.skills.column.state")
                .stacked();
        page.links()
                .forEach(it -> table.row(
                        it.later() + " ← " + it.earlier(),
                        getTranslation(
                                "curriculum.relation." + it.relation().name().toLowerCase(Locale.ROOT)),
                        it.decidedBy() + ", " + formats.moment(it.decidedAt(), getLocale()),
                        state(it, formats, page.mayDecide(), undo)));
        getContent().add(table);
    }

    private Component state(CodifierLink link, Formats formats, boolean mayDecide, Consumer<UUID> undo) {
        var by = link.undoneBy();
        var at = link.undoneAt();
        if (by != null && at != null) {
            return new Span(getTranslation("curriculum.skills.taken-back", by, formats.moment(at, getLocale())));
        }
        return mayDecide
                ? Buttons.quiet(getTranslation("curriculum.skills.undo"), "undo-2", () -> undo.accept(link.id()))
                : new Span(getTranslation("curriculum.state.standing"));
    }
}
