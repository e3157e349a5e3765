package ru.vitok.practice.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.practice.Practice;
import ru.vitok.practice.authors.CoAuthor;
import ru.vitok.practice.authors.CoAuthorCandidates;
import ru.vitok.practice.authors.CoAuthorCandidates.Candidate;
import ru.vitok.practice.authors.CoAuthors;
import ru.vitok.practice.authors.CoAuthorship;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** Who writes along: the author asks colleagues, a colleague gives consent or leaves. */
class CoAuthorsCard extends Card {

    final ComboBox<Candidate> choice = new ComboBox<>(getTranslation("practice.authors.choose"));
    private final Div list = new Div();
    private final Practice practice;
    private final CoAuthors authors;
    private final CoAuthorship mine;
    private final boolean author;

    CoAuthorsCard(Practice practice, CoAuthors authors, CoAuthorship mine, CoAuthorCandidates candidates) {
        this.practice = practice;
        this.authors = authors;
        this.mine = mine;
        author = authors.names(practice);
        list.addClassName("v-list");
        var hint = new Paragraph(getTranslation("practice.authors.hint"));
        hint.addClassNames("v-muted", "v-sm");
        addClassName("v-stack");
        add(new H2(getTranslation("practice.authors.title")), hint, list);
        if (author) {
            choice.setItemLabelGenerator(it -> it.place().isBlank() ? it.name() : it.name() + " · " + it.place());
            choice.setItems(
                    query -> candidates.named(practice, query.getFilter().orElse("")).stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit()));
            choice.setHelperText(getTranslation("practice.authors.choose.hint"));
            choice.setWidthFull();
            add(choice, Buttons.quiet(getTranslation("practice.authors.ask"), "user-plus", this::ask));
        }
        show();
    }

    private void ask() {
        var chosen = choice.getValue();
        choice.setInvalid(chosen == null);
        if (chosen == null) {
            choice.setErrorMessage(getTranslation("practice.authors.choose.needed"));
            return;
        }
        authors.ask(practice.id(), chosen.person());
        choice.clear();
        choice.getDataProvider().refreshAll();
        Toast.undoable(getTranslation("practice.authors.asked", chosen.name()), () -> {
            authors.release(practice.id(), chosen.person());
            show();
        });
        show();
    }

    private void show() {
        list.removeAll();
        var all = authors.all(practice.id());
        all.forEach(it -> list.add(row(it)));
        if (author && all.stream().anyMatch(it -> !it.consent())) {
            list.add(Buttons.quiet(getTranslation("practice.authors.remind"), "bell", () -> {
                var reminded = authors.remind(practice.id());
                Toast.done(getTranslation(
                        reminded == 0 ? "practice.authors.reminded.already" : "practice.authors.reminded"));
            }));
        }
    }

    private Div row(CoAuthor colleague) {
        var who = new Div(new Div(colleague.name()), muted(colleague.place()), muted(state(colleague)));
        var row = new Div(who);
        row.addClassNames("v-list-item", "v-between");
        var me = mine.mine(practice.id()).filter(it -> it.person().equals(colleague.person()));
        if (me.isPresent()) {
            row.add(own(colleague));
        } else if (author) {
            row.add(Buttons.quiet(
                    getTranslation(colleague.agreed() ? "practice.authors.release" : "practice.authors.take-back"),
                    "x",
                    () -> {
                        authors.release(practice.id(), colleague.person());
                        Toast.done(getTranslation("practice.authors.released", colleague.name()));
                        show();
                    }));
        }
        return row;
    }

    private Div own(CoAuthor me) {
        var steps = new Div();
        steps.addClassName("v-actions");
        if (!me.consent()) {
            steps.add(Buttons.quiet(getTranslation("practice.authors.give"), "check", () -> {
                mine.agree(practice.id(), true);
                Toast.done(getTranslation("practice.authors.given"));
                show();
            }));
        }
        steps.add(Buttons.quiet(
                getTranslation("practice.authors.leave"), "log-out", () -> new LeaveDialog(practice, mine).open()));
        return steps;
    }

    private String state(CoAuthor colleague) {
        if (!colleague.agreed()) {
            return getTranslation("practice.authors.waiting");
        }
        return getTranslation(colleague.consent() ? "practice.authors.consented" : "practice.authors.agreed");
    }

    private static Div muted(String words) {
        var line = new Div(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
