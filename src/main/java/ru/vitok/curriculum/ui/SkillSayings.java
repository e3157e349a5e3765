package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import ru.vitok.curriculum.SkillLink;
import ru.vitok.curriculum.SkillPage;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** What people have said of skills: who, when, and what was taken back. */
class SkillSayings extends Composite<Div> {

    SkillSayings(SkillPage page, Formats formats, Consumer<SkillLink> undo) {
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

    private Component state(SkillLink link, Formats formats, boolean mayDecide, Consumer<SkillLink> undo) {
        var by = link.undoneBy();
        var at = link.undoneAt();
        if (by != null && at != null) {
            return new Span(getTranslation("curriculum.skills.taken-back", by, formats.moment(at, getLocale())));
        }
        return mayDecide
                ? Buttons.quiet(getTranslation("curriculum.skills.undo"), "undo-2", () -> undo.accept(link))
                : new Span(getTranslation("curriculum.state.standing"));
    }
}
