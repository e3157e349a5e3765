package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.people.Organisations;
import ru.vitok.people.Persons;
import ru.vitok.practice.Practice;
import ru.vitok.practice.authors.CoAuthorCandidates;
import ru.vitok.practice.authors.CoAuthors;
import ru.vitok.practice.authors.CoAuthorship;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** Writing together: whom the author asks, and what a colleague answers. */
@Component
record CoAuthorSteps(
        CoAuthors authors,
        CoAuthorship mine,
        CoAuthorCandidates candidates,
        Persons persons,
        Organisations organisations,
        Formats formats) {

    /** Beside the form; a colleague can be asked once there is something to look at. */
    Card card(@Nullable Practice practice) {
        if (practice == null) {
            var ui = UI.getCurrent();
            return new Card(
                    ui.getTranslation("practice.authors.title"),
                    new Paragraph(ui.getTranslation("practice.authors.first")));
        }
        return new CoAuthorsCard(practice, authors, mine, candidates);
    }

    /** The question to a colleague who has not answered, on the practice's page. */
    Optional<Card> question(Practice practice, Runnable changed) {
        return mine.mine(practice.id())
                .filter(it -> !it.agreed())
                .map(_ -> new CoAuthorQuestion(
                        practice, persons.get(practice.author()).name(), mine, changed));
    }

    /** Has the asking person agreed to the publication? */
    boolean consented(Practice practice) {
        return mine.mine(practice.id()).map(it -> it.consent()).orElse(practice.consent());
    }

    AuthorCard author(Practice practice) {
        var card = new AuthorCard(
                practice,
                persons.get(practice.author()).name(),
                organisations.get(practice.organisation()).name(),
                authors.shown(practice.id()),
                formats);
        mine.mine(practice.id()).filter(it -> it.agreed()).ifPresent(_ -> card.add(leaving(practice)));
        return card;
    }

    private com.vaadin.flow.component.Component leaving(Practice practice) {
        var ui = UI.getCurrent();
        var leave = Buttons.quiet(
                ui.getTranslation("practice.authors.leave"), "log-out", () -> new LeaveDialog(practice, mine).open());
        leave.addClassName("v-no-print");
        return leave;
    }
}
