package ru.vitok.session.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import ru.vitok.session.Question;
import ru.vitok.session.Session;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;

/** Questions by votes. */
class QuestionsCard extends Card {

    private final Session session;
    private final SessionDesk desk;
    private final boolean leads;
    private final boolean takes;
    private final Div list = new Div();

    QuestionsCard(Session session, SessionDesk desk, boolean leads) {
        super();
        this.session = session;
        this.desk = desk;
        this.leads = leads;
        this.takes = session.open() && !desk.viewers().current().guest();
        var head = new Div(
                new H2(getTranslation("session.questions.title")),
                Chip.of(getTranslation("session.questions.by-votes")));
        head.addClassName("v-between");
        list.addClassName("v-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(head, list);
        redraw();
        if (takes) {
            add(form());
        }
    }

    void redraw() {
        list.removeAll();
        var questions = desk.questions().of(session.id());
        questions.forEach(question -> list.add(row(question)));
        if (questions.isEmpty()) {
            list.add(SessionWords.muted(getTranslation("session.questions.empty")));
        }
    }

    private Div row(Question question) {
        var vote = new NativeButton("▲ " + question.votes());
        vote.addClassName("v-vote");
        vote.getElement().setAttribute("type", "button");
        vote.getElement().setAttribute("aria-pressed", String.valueOf(question.voted()));
        vote.getElement().setAttribute("aria-label", getTranslation("session.questions.votes", question.votes()));
        vote.setEnabled(takes);
        vote.addClickListener(_ -> change(() -> vote(question)));
        var who = question.author() == null ? getTranslation("session.questions.hidden") : question.author();
        var words = new Div(new Span(question.text()), new Div(SessionWords.muted(who)));
        words.addClassName("is-grow");
        if (question.answeredAt() != null) {
            var at = SessionTimes.clock(question.answeredAt(), session.zone());
            words.add(Chip.of(getTranslation("session.questions.answered", at), Chip.Tone.OK));
        } else if (leads) {
            words.add(Buttons.quiet(
                    getTranslation("session.questions.mark"),
                    "check",
                    () -> change(() -> desk.questions().answered(session.id(), question.id(), true))));
        }
        var row = new Div(vote, words);
        row.addClassNames("v-row", "is-nowrap");
        return row;
    }

    private void vote(Question question) {
        if (question.voted()) {
            desk.questions().takeBack(session.id(), question.id());
        } else {
            desk.questions().vote(session.id(), question.id());
        }
    }

    private Div form() {
        var text = new TextField(getTranslation("session.questions.ask"));
        text.setPlaceholder(getTranslation("session.questions.ask.example"));
        text.setMaxLength(1000);
        text.setWidthFull();
        var hidden = new Checkbox(getTranslation("session.questions.hide"));
        var ask = Buttons.quiet(
                getTranslation("session.questions.send"),
                "send",
                () -> change(() -> {
                    desk.questions().ask(session.id(), text.getValue(), hidden.getValue());
                    text.clear();
                }));
        var row = new Div(hidden, ask);
        row.addClassName("v-between");
        var form = new Div(text, row);
        form.addClassNames("v-stack", "is-tight", "v-section");
        return form;
    }

    private void change(Runnable work) {
        work.run();
        redraw();
    }
}
