package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeUsage;
import ru.vitok.practice.PracticeUse;
import ru.vitok.practice.PracticeUses;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Toast;

/** Who used the practice and what they found; what did not work stands as openly as what did. */
class UsesCard extends Card {

    private final Practice practice;
    private final PracticeUses uses;
    private final Formats formats;
    private final Runnable changed;

    UsesCard(Practice practice, PracticeUses uses, Formats formats, Runnable changed) {
        this.practice = practice;
        this.uses = uses;
        this.formats = formats;
        this.changed = changed;
        var usage = uses.of(practice.id());
        addClassName("v-stack");
        add(head(usage));
        if (usage.count() == 0) {
            add(muted(getTranslation("practice.uses.none")));
            return;
        }
        add(verdicts(usage), muted(getTranslation("practice.uses.where", String.join(", ", usage.municipalities()))));
        var list = new Div();
        list.addClassName("v-list");
        usage.uses().forEach(use -> list.add(line(use)));
        add(list);
    }

    private Component head(PracticeUsage usage) {
        var head = new Div(new H2(getTranslation("practice.uses.title", usage.count())));
        head.addClassName("v-between");
        if (usage.mine().isPresent()) {
            head.add(Buttons.quiet(getTranslation("practice.uses.undo"), "undo-2", this::takeBack));
        } else if (uses.possible(practice)) {
            head.add(Buttons.primary(
                    getTranslation("practice.uses.apply"),
                    "check",
                    () -> new UseDialog(practice.text().sortedGrades(), this::apply).open()));
        }
        return head;
    }

    private void apply(PracticeUse said, boolean named) {
        uses.apply(practice.id(), said.grade(), said.verdict(), said.changed(), named);
        changed.run();
        Toast.undoable(getTranslation("practice.uses.done"), this::takeBack);
    }

    private void takeBack() {
        uses.undo(practice.id());
        changed.run();
    }

    private Component verdicts(PracticeUsage usage) {
        var chips = new Div();
        chips.addClassName("v-chips");
        usage.verdicts()
                .forEach((verdict, count) -> chips.add(Chip.of(
                        getTranslation("practice.verdict." + verdict) + " " + count, PracticeWords.tone(verdict))));
        return chips;
    }

    private Component line(PracticeUse use) {
        var who = use.name() == null ? getTranslation("practice.uses.colleague") : use.name();
        var name = new Span(who);
        name.addClassName("v-strong");
        var head = new Div(
                name, Chip.of(getTranslation("practice.verdict." + use.verdict()), PracticeWords.tone(use.verdict())));
        head.addClassName("v-between");
        var facts = getTranslation("practice.note.grades", String.valueOf(use.grade())) + " · " + use.municipality()
                + " · " + formats.day(use.on(), getLocale());
        var item = new Div(head, new Paragraph(use.changed()), muted(facts));
        item.addClassName("v-list-item");
        return item;
    }

    private static Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
