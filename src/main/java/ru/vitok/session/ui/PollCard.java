package ru.vitok.session.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import ru.vitok.session.Poll;
import ru.vitok.session.Session;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** Polls with their bars; a choice can be changed while the poll is open. */
class PollCard extends Card {

    private final Session session;
    private final SessionDesk desk;
    private final boolean leads;
    private final Div polls = new Div();

    PollCard(Session session, SessionDesk desk, boolean leads) {
        super();
        this.session = session;
        this.desk = desk;
        this.leads = leads;
        polls.addClassName("v-stack");
        add(new H2(getTranslation("session.poll.title")), polls);
        redraw();
        if (leads && session.open()) {
            add(Buttons.quiet(getTranslation("session.poll.open"), "plus", this::ask));
        }
        setVisible(leads && session.open() || polls.getComponentCount() > 0);
    }

    private void redraw() {
        polls.removeAll();
        desk.polls().of(session.id()).forEach(poll -> polls.add(block(poll)));
    }

    private Div block(Poll poll) {
        var block = new Div(new Paragraph(poll.question()));
        block.addClassNames("v-stack", "is-tight");
        for (var i = 0; i < poll.options().size(); i++) {
            block.add(option(poll, i));
        }
        block.add(SessionWords.muted(getTranslation("session.poll.total", poll.total())));
        if (leads && session.open() && !poll.closed()) {
            block.add(Buttons.quiet(
                    getTranslation("session.poll.close"),
                    "check",
                    () -> change(() -> desk.polls().close(session.id(), poll.id(), true))));
        }
        return block;
    }

    private Div option(Poll poll, int number) {
        var votes = poll.votes().get(number);
        var share = poll.total() == 0 ? 0 : 100 * votes / poll.total();
        var bar = new Div();
        bar.addClassName("v-bar");
        bar.getStyle().set("--v", share + "%");
        var words = getTranslation("session.poll.option", poll.options().get(number), votes);
        var open = !poll.closed() && session.open() && !desk.viewers().current().guest();
        var row = new Div();
        row.addClassNames("v-stack", "is-tight");
        if (!open) {
            row.add(SessionWords.muted(words), bar);
            return row;
        }
        var chosen = Objects.equals(poll.mine(), number);
        var button = Buttons.quiet(
                words,
                chosen ? "circle-dot" : "circle",
                () -> change(() -> desk.polls().choose(session.id(), poll.id(), number)));
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        row.add(button, bar);
        return row;
    }

    private void ask() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("session.poll.open"));
        var question = new TextField(getTranslation("session.poll.question"));
        question.setWidthFull();
        var options = new TextArea(getTranslation("session.poll.options"));
        options.setHelperText(getTranslation("session.poll.options.hint"));
        options.setWidthFull();
        dialog.add(question, options);
        dialog.getFooter().add(Buttons.primary(getTranslation("session.poll.start"), "check", () -> {
            change(() -> desk.polls()
                    .open(
                            session.id(),
                            question.getValue(),
                            List.of(options.getValue().split("\n"))));
            dialog.close();
        }));
        dialog.open();
    }

    private void change(Runnable work) {
        work.run();
        redraw();
    }
}
