package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import ru.vitok.practice.Practice;
import ru.vitok.practice.authors.CoAuthor;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** Who wrote a practice, by which licence it may be taken, since when it is there. */
class AuthorCard extends Card {

    AuthorCard(Practice practice, String author, String school, List<CoAuthor> colleagues, Formats formats) {
        add(new H2(getTranslation(colleagues.isEmpty() ? "practice.page.author" : "practice.page.authors")));
        add(new Div(author), muted(school));
        colleagues.forEach(it -> add(new Div(it.name()), muted(it.place())));
        var text = practice.text();
        if (!text.coAuthors().isBlank()) {
            add(muted(getTranslation("practice.page.co-authors", text.coAuthors())));
        }
        if (!text.licence().isBlank()) {
            add(muted(getTranslation("practice.page.licence", text.licence())));
        }
        if (practice.publishedOn() != null) {
            add(muted(getTranslation("practice.page.published", formats.day(practice.publishedOn(), getLocale()))));
        }
    }

    private static Div muted(String text) {
        var line = new Div(text);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
