package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import ru.vitok.curriculum.CodifierItem;
import ru.vitok.curriculum.CodifierPage;
import ru.vitok.curriculum.CodifierProposal;
import ru.vitok.curriculum.SkillRelation;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.Toast;

/** Each code of the later edition without a word: the likeliest earlier one, another by choice, and the decision. */
class CodeProposals extends Composite<Div> {

    /** What a person decides of a pair. */
    interface Decision {
        void made(String earlier, String later, SkillRelation relation);
    }

    private final CodifierPage page;
    private final Formats formats;
    private final Decision decision;

    CodeProposals(CodifierPage page, Formats formats, Decision decision) {
        this.page = page;
        this.formats = formats;
        this.decision = decision;
        if (page.open().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("curriculum.skills.all-done")));
            return;
        }
        var table = new PlainTable(
                        getTranslation("curriculum.codes.open"),
                        "curriculum.skills.column.later",
                        "curriculum.skills.column.earlier",
                        "curriculum.skills.column.why",
                        "curriculum.skills.column.decision")
                .stacked();
        page.open().forEach(it -> row(table, it));
        getContent().add(table);
    }

    private void row(PlainTable table, CodifierProposal proposal) {
        var choice = new Select<CodifierItem>();
        choice.setAriaLabel(getTranslation("curriculum.skills.column.earlier"));
        choice.setItems(page.earlierItems());
        choice.setItemLabelGenerator(this::name);
        choice.setWidth("18rem");
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

    private String name(CodifierItem item) {
        return getTranslation("curriculum.codes.tasks", item.code(), String.join(", ", item.tasks()));
    }

    private Component later(CodifierItem item) {
        var skills = new Span(String.join("; ", item.skills()));
        skills.addClassNames("v-muted", "v-sm");
        var cell = new Div(new Span(name(item)), skills);
        cell.addClassName("v-stack");
        return cell;
    }

    private String why(CodifierProposal proposal) {
        if (proposal.earlier() == null) {
            return getTranslation("curriculum.codes.why.nothing");
        }
        var alike = formats.percent(100 * proposal.likeness(), getLocale());
        return getTranslation(proposal.sameCode() ? "curriculum.codes.why.code" : "curriculum.codes.why.words", alike);
    }

    private Component buttons(CodifierItem later, Select<CodifierItem> choice) {
        var buttons = new Div();
        buttons.addClassName("v-row");
        for (var relation : SkillRelation.values()) {
            buttons.add(Buttons.quiet(
                    getTranslation("curriculum.relation." + relation.name().toLowerCase(Locale.ROOT)),
                    relation == SkillRelation.SAME ? "check" : relation == SkillRelation.OTHER ? "x" : "scale",
                    () -> {
                        var earlier = choice.getValue();
                        if (earlier == null) {
                            Toast.problem(getTranslation("curriculum.skills.choose-earlier"));
                        } else {
                            decision.made(earlier.code(), later.code(), relation);
                        }
                    }));
        }
        return buttons;
    }
}
