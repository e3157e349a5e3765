package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.EditionSkill;
import ru.vitok.curriculum.SkillPage;
import ru.vitok.curriculum.SkillProposal;
import ru.vitok.curriculum.SkillRelation;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.Toast;

/** Each skill of the later edition without a pair: the likeliest earlier one, another by choice, and the decision. */
class SkillProposals extends Composite<Div> {

    /** What a person decides of a pair. */
    interface Decision {
        void made(String earlier, EditionSkill later, SkillRelation relation);
    }

    private final SkillPage page;
    private final Formats formats;
    private final Decision decision;

    SkillProposals(SkillPage page, Formats formats, Decision decision) {
        this.page = page;
        this.formats = formats;
        this.decision = decision;
        if (page.proposals().isEmpty() && page.alone().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("curriculum.skills.all-done")));
            return;
        }
        var table = new PlainTable(
                        getTranslation("curriculum.skills.proposals"),
                        "curriculum.skills.column.later",
                        "curriculum.skills.column.earlier",
                        "curriculum.skills.column.why",
                        "curriculum.skills.column.decision")
                .stacked();
        page.proposals().forEach(it -> row(table, it.later(), it));
        page.alone().forEach(it -> row(table, it, null));
        getContent().add(table);
    }

    private void row(PlainTable table, EditionSkill later, @Nullable SkillProposal proposal) {
        var choice = new Select<EditionSkill>();
        choice.setAriaLabel(getTranslation("curriculum.skills.column.earlier"));
        choice.setItems(page.earlierSkills());
        choice.setItemLabelGenerator(SkillProposals::name);
        choice.setWidth("20rem");
        choice.setMaxWidth("100%");
        choice.setReadOnly(!page.mayDecide());
        if (proposal != null) {
            choice.setValue(proposal.earlier());
        }
        table.row(name(later), choice, why(proposal), page.mayDecide() ? buttons(later, choice) : new Span());
    }

    private static String name(EditionSkill skill) {
        return skill.name() + " (" + skill.code() + ")";
    }

    private String why(@Nullable SkillProposal proposal) {
        if (proposal == null) {
            return getTranslation("curriculum.skills.why.nothing");
        }
        var alike = formats.percent(100 * proposal.likeness(), getLocale());
        return proposal.content().isEmpty()
                ? getTranslation("curriculum.skills.why.words", alike)
                : getTranslation("curriculum.skills.why.content", alike, String.join(", ", proposal.content()));
    }

    private Component buttons(EditionSkill later, Select<EditionSkill> choice) {
        var buttons = new Div();
        buttons.addClassName("v-row");
        for (var relation : SkillRelation.values()) {
            buttons.add(Buttons.quiet(
                    getTranslation("curriculum.relation." + relation.name().toLowerCase(Locale.ROOT)),
                    relation == SkillRelation.SAME ? "check" : relation == SkillRelation.OTHER ? "x" : "scale",
                    () -> decide(later, choice.getValue(), relation)));
        }
        return buttons;
    }

    private void decide(EditionSkill later, @Nullable EditionSkill earlier, SkillRelation relation) {
        if (earlier == null) {
            Toast.problem(getTranslation("curriculum.skills.choose-earlier"));
        } else {
            decision.made(earlier.code(), later, relation);
        }
    }
}
