package ru.vitok.club.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.club.Club;

/** Words that the pages of clubs share. */
final class ClubWords {

    private ClubWords() {}

    /** Subjects as reports name them. */
    static List<String> subjects() {
        return List.of(UI.getCurrent().getTranslation("club.form.subjects").split(", "));
    }

    static Span muted(String words) {
        var span = new Span(words);
        span.addClassNames("v-sm", "v-muted");
        return span;
    }

    /** A muted line of its own. */
    static Div below(String words) {
        var line = new Div(words);
        line.addClassNames("v-sm", "v-muted");
        return line;
    }

    /** «Предметный клуб · Математика · Заречный округ» */
    static String line(Club club) {
        var kind = UI.getCurrent().getTranslation("club.kind." + club.kind());
        var subject = club.subject() == null ? "" : " · " + club.subject();
        return kind + subject + " · " + club.organisationName();
    }
}
