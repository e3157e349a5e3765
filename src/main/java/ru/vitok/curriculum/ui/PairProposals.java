package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.EditionItem;
import ru.vitok.curriculum.EquivalencePage;
import ru.vitok.curriculum.EquivalenceProposal;
import ru.vitok.curriculum.EquivalenceRelation;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.Toast;

/** Each item of the later edition without a word: the likeliest earlier one, another by choice, and the decision. */
class PairProposals extends Composite<Div> {

    /** What a person decides of a pair. */
    interface Decision {
        void made(String earlier, String later, EquivalenceRelation relation);
    }

    private final EquivalencePage page;
    private final Formats formats;
    private final Decision decision;

    PairProposals(EquivalencePage page, Formats formats, Decision decision) {
        this.page = page;
        this.formats = formats;
        this.decision = decision;
        if (page.open().isEmpty()) {
            getContent().add(new Paragraph(say("all-done")));
            return;
        }
        var table = new PlainTable(
                        say("open"),
                        PairWords.of(page.kind(), "column.later"),
                        PairWords.of(page.kind(), "column.earlier"),
                        "curriculum.pair.column.why",
                        "curriculum.pair.column.decision")
                .stacked();
        page.open().forEach(it -> row(table, it));
        getContent().add(table);
    }

    private void row(PlainTable table, EquivalenceProposal proposal) {
        var choice = new Select<EditionItem>();
        choice.setAriaLabel(say("column.earlier"));
        choice.setItems(page.earlierItems());
        choice.setItemLabelGenerator(this::name);
        choice.setWidth("20rem");
        choice.setMaxWidth("100%");
        choice.setReadOnly(!page.mayDecide());
        if (proposal.earlier() != null) {
            choice.setValue(proposal.earlier());
        }
        table.row(
                later(proposal.later()),
                choice,
                why(proposal),
                page.mayDecide() ? buttons(proposal.later(), choice) : new Span());
    }

    private String name(EditionItem item) {
        return say("name", item.code(), String.join(", ", item.tasks()), item.words());
    }

    /** A skill's name says its words already. */
    private Component later(EditionItem item) {
        var cell = new Div(new Span(name(item)));
        cell.addClassName("v-stack");
        if (page.kind().codifier()) {
            var skills = new Span(item.words());
            skills.addClassNames("v-muted", "v-sm");
            cell.add(skills);
        }
        return cell;
    }

    private String why(EquivalenceProposal proposal) {
        if (proposal.earlier() == null) {
            return say("why.nothing");
        }
        var alike = formats.percent(100 * proposal.likeness(), getLocale());
        if (proposal.sameCode()) {
            return proposal.likeness() > 0 ? say("why.code", alike) : say("why.code-alone");
        }
        return proposal.content().isEmpty()
                ? say("why.words", alike)
                : say("why.content", alike, String.join(", ", proposal.content()));
    }

    private Component buttons(EditionItem later, Select<EditionItem> choice) {
        var buttons = new Div();
        buttons.addClassName("v-row");
        for (var relation : EquivalenceRelation.values()) {
            buttons.add(Buttons.quiet(
                    getTranslation(PairWords.of(relation)),
                    relation == EquivalenceRelation.SAME
                            ? "check"
                            : relation == EquivalenceRelation.OTHER ? "x" : "scale",
                    () -> decide(later, choice.getValue(), relation)));
        }
        return buttons;
    }

    private void decide(EditionItem later, @Nullable EditionItem earlier, EquivalenceRelation relation) {
        if (earlier == null) {
            Toast.problem(say("choose-earlier"));
        } else {
            decision.made(earlier.code(), later.code(), relation);
        }
    }

    private String say(String text, Object... arguments) {
        return getTranslation(PairWords.of(page.kind(), text), arguments);
    }
}
