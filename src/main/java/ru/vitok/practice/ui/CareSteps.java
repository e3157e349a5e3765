package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.care.PracticeThanks;
import ru.vitok.practice.care.Relevance;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Toast;

/** Thanks to the author, and the author's word that the practice still holds. */
@org.springframework.stereotype.Component
class CareSteps {

    private final PracticeThanks thanks;
    private final Relevance relevance;
    private final PracticeMarks marks;

    CareSteps(PracticeThanks thanks, Relevance relevance, PracticeMarks marks) {
        this.thanks = thanks;
        this.relevance = relevance;
        this.marks = marks;
    }

    /** «подтверждено в 2026», or that nobody has confirmed it. */
    Optional<Span> fresh(Practice practice) {
        var ui = UI.getCurrent();
        var fresh = relevance.of(practice.id());
        if (fresh.stale()) {
            return Optional.of(Chip.of(ui.getTranslation("practice.fresh.stale"), Chip.Tone.WARN));
        }
        return Optional.ofNullable(fresh.confirmedOn())
                .map(it -> Chip.of(
                        ui.getTranslation("practice.fresh.confirmed", String.valueOf(it.getYear())), Chip.Tone.OK));
    }

    Component thanks(Practice practice, Runnable changed) {
        var ui = UI.getCurrent();
        var said = thanks.of(practice.id());
        var line = new Div();
        line.addClassNames("v-row", "v-no-print");
        if (said.count() > 0) {
            var count = new Span(ui.getTranslation("practice.thanks.count", said.count()));
            count.addClassNames("v-muted", "v-sm");
            line.add(count);
        }
        if (thanks.possible(practice)) {
            line.addComponentAsFirst(Buttons.quiet(
                    ui.getTranslation(said.mine() ? "practice.thanks.back" : "practice.thanks.say"),
                    said.mine() ? "undo-2" : "thumbs-up",
                    () -> {
                        if (said.mine()) {
                            thanks.takeBack(practice.id());
                        } else {
                            thanks.say(practice.id());
                            Toast.done(ui.getTranslation("practice.thanks.done"));
                        }
                        changed.run();
                    }));
        }
        return line;
    }

    /** The question to the author, where it waits for an answer. */
    Optional<Card> question(Practice practice, Runnable changed) {
        if (!relevance.answers(practice) || !relevance.of(practice.id()).asked()) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var steps = new Div(
                Buttons.primary(ui.getTranslation("practice.fresh.yes"), "check", () -> {
                    relevance.confirm(practice.id());
                    Toast.done(ui.getTranslation("practice.fresh.done"));
                    changed.run();
                }),
                Buttons.link(
                        ui.getTranslation("practice.fresh.edit"), "pencil", "/" + PracticePaths.edit(practice.id())));
        if (marks.mayRetire(practice)) {
            steps.add(Buttons.quiet(
                    ui.getTranslation("practice.fresh.no"),
                    "archive",
                    () -> new RetireDialog(() -> {
                                marks.retire(practice.id());
                                Toast.done(ui.getTranslation("practice.fresh.no.done"));
                                changed.run();
                            })
                            .open()));
        }
        steps.addClassName("v-actions");
        var card = new Card(
                ui.getTranslation("practice.fresh.title"),
                new Paragraph(ui.getTranslation("practice.fresh.ask")),
                steps);
        card.addClassNames("v-stack", "v-no-print");
        return Optional.of(card);
    }
}
