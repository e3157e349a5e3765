package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import ru.vitok.practice.Practice;
import ru.vitok.practice.review.ReviewCandidates;
import ru.vitok.practice.review.ReviewRound;
import ru.vitok.practice.review.ReviewRounds;
import ru.vitok.practice.review.Reviewer;
import ru.vitok.practice.review.RoundPanel;
import ru.vitok.practice.review.RoundState;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Who reads, until when, who has answered; whoever named them may name another. */
class RoundCard extends Card {

    private final Practice practice;
    private final ReviewRounds rounds;
    private final ReviewCandidates candidates;
    private final Runnable changed;

    RoundCard(
            Practice practice,
            ReviewRound round,
            ReviewRounds rounds,
            RoundPanel panel,
            ReviewCandidates candidates,
            Formats formats,
            Runnable changed) {
        this.practice = practice;
        this.rounds = rounds;
        this.candidates = candidates;
        this.changed = changed;
        addClassName("v-stack");
        add(new H2(getTranslation("practice.round.title")));
        var facts = new Paragraph(getTranslation(
                "practice.round.facts",
                getTranslation("practice.level." + round.level()),
                formats.day(round.due(), getLocale()),
                round.given(),
                round.reviewers().size()));
        facts.addClassNames("v-muted", "v-sm");
        add(facts);
        var may = rounds.mayAssign(practice);
        var list = new Div();
        list.addClassName("v-list");
        round.reviewers().forEach(it -> list.add(line(it, may && panel.arranges(practice, round, it.person()))));
        add(list);
        if (round.state() == RoundState.SPLIT) {
            var note = new Div(getTranslation("practice.round.split"));
            note.addClassName("v-note");
            add(note);
            if (may && round.reviewers().size() == ReviewRound.REVIEWERS && panel.arranges(practice, round, null)) {
                add(choose("practice.round.third", person -> rounds.third(practice.id(), person)));
            }
        }
    }

    private Div line(Reviewer reviewer, boolean may) {
        var line = new Div(
                new Span(reviewer.name()),
                reviewer.given()
                        ? Chip.of(getTranslation("practice.round.given"), Chip.Tone.OK)
                        : Chip.of(getTranslation("practice.round.reads"), Chip.Tone.WARN));
        line.addClassName("v-between");
        var item = new Div(line);
        item.addClassName("v-list-item");
        if (may && !reviewer.given()) {
            var other = Buttons.quiet(getTranslation("practice.round.replace"), "user-plus", () -> {});
            other.addClickListener(_ -> item.replace(
                    other,
                    choose(
                            "practice.round.replace.by",
                            person -> rounds.replace(practice.id(), reviewer.person(), person))));
            item.add(other);
        }
        return item;
    }

    private Div choose(String key, Consumer<java.util.UUID> named) {
        var who = new PersonChoice(getTranslation(key), practice, candidates);
        var box = new Div(who, Buttons.quiet(getTranslation("practice.round.ask"), "send", () -> {
            if (who.getValue() != null) {
                named.accept(who.getValue().person());
                changed.run();
            }
        }));
        box.addClassName("v-stack");
        return box;
    }
}
