package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;
import ru.vitok.curriculum.Equivalence;
import ru.vitok.curriculum.EquivalencePage;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** What people have said: who, when, and what was taken back. */
class PairSayings extends Composite<Div> {

    PairSayings(EquivalencePage page, Formats formats, Consumer<UUID> undo) {
        var table = new PlainTable(
                        getTranslation("curriculum.pair.said"),
                        PairWords.of(page.kind(), "column.pair"),
                        "curriculum.pair.column.relation",
                        "curriculum.pair.column.who",
                        "curriculum.pair.column.state")
                .stacked();
        page.said()
                .forEach(it -> table.row(
                        it.later() + " ← " + it.earlier(),
                        getTranslation(PairWords.of(it.relation())),
                        it.decidedBy() + ", " + formats.moment(it.decidedAt(), getLocale()),
                        state(it, formats, page.mayDecide(), undo)));
        getContent().add(table);
    }

    private Component state(Equivalence said, Formats formats, boolean mayDecide, Consumer<UUID> undo) {
        var by = said.undoneBy();
        var at = said.undoneAt();
        if (by != null && at != null) {
            return new Span(getTranslation("curriculum.pair.taken-back", by, formats.moment(at, getLocale())));
        }
        return mayDecide
                ? Buttons.quiet(getTranslation("curriculum.pair.undo"), "undo-2", () -> undo.accept(said.id()))
                : new Span(getTranslation("curriculum.state.standing"));
    }
}
