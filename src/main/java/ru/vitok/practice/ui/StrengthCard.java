package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import ru.vitok.practice.trial.Certainty;
import ru.vitok.practice.trial.Strength;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** How firmly the practice is proved, what it changed, what it costs, where it was tried; the rule on a click. */
class StrengthCard extends Card {

    private static final int LAST = Certainty.values().length - 1;

    StrengthCard(Strength strength, Formats formats) {
        super("");
        removeAll();
        addClassName("v-stack");
        var certainty = strength.certainty();
        add(new H2(getTranslation("practice.strength.title")), steps(certainty));
        if (strength.failsMoreOften()) {
            add(new Div(Chip.of(getTranslation("practice.strength.failed"), Chip.Tone.BAD)));
        }
        var lines = new UnorderedList();
        lines.addClassName("v-sm");
        lines.add(new ListItem(change(strength, formats)));
        lines.add(new ListItem(
                strength.minutes() == null
                        ? getTranslation("practice.strength.effort.unknown")
                        : getTranslation("practice.strength.effort", strength.minutes())));
        lines.add(new ListItem(getTranslation(
                "practice.strength.where", strength.schools(), strength.colleagues(), strength.places())));
        lines.add(new ListItem(
                getTranslation("practice.strength.verdicts", strength.worked(), strength.partly(), strength.failed())));
        if (strength.early() > 0) {
            lines.add(new ListItem(getTranslation("practice.strength.early", strength.early())));
        }
        add(lines, new StrengthRuleWords());
    }

    private Div steps(Certainty certainty) {
        var tone = switch (certainty) {
            case NONE, TRIED_BY_SOME -> Chip.Tone.PLAIN;
            case TRIED_BY_MANY -> Chip.Tone.WARN;
            case MEASURED, CONFIRMED -> Chip.Tone.OK;
        };
        var degree = new Span(getTranslation("practice.strength.degree", certainty.ordinal(), LAST));
        degree.addClassNames("v-muted", "v-sm");
        var line = new Div(Chip.of(getTranslation("practice.certainty." + certainty), tone), degree);
        line.addClassName("v-between");
        return line;
    }

    private String change(Strength strength, Formats formats) {
        var change = strength.change();
        return change == null
                ? getTranslation("practice.strength.change.none")
                : getTranslation(
                        "practice.strength.change",
                        formats.points(change.value(), getLocale()),
                        formats.decimal(change.low(), getLocale()),
                        formats.decimal(change.high(), getLocale()),
                        strength.measured());
    }
}
