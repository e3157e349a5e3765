package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ru.vitok.session.Session;
import ru.vitok.uikit.Formats;

/** A session in a list: the day, what, who, and how far it has come. */
class SessionRow extends Anchor {

    SessionRow(Session session, Formats formats, Locale locale) {
        super("/" + session.path());
        addClassNames("v-list-item", "v-row");
        var starts = SessionTimes.local(session);
        var number = new Span(String.valueOf(starts.getDayOfMonth()));
        number.addClassName("v-num");
        var day = new Div(
                number, new Span(DateTimeFormatter.ofPattern("EEE", locale).format(starts)));
        day.addClassName("v-date");
        var words = new Div(new H3(session.title()), SessionWords.muted(about(session)));
        words.addClassName("is-grow");
        add(day, words, SessionWords.status(session));
        getElement().setAttribute("aria-label", session.title() + ", " + SessionTimes.span(session, formats, locale));
    }

    private String about(Session session) {
        var place = session.place() == null ? getTranslation("session.place.online") : session.place();
        return SessionTimes.start(session) + " · " + getTranslation("session.type." + session.type()) + " · "
                + session.clubTitle() + " · " + place + " · "
                + getTranslation("session.openness." + session.openness());
    }
}
