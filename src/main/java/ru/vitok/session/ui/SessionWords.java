package ru.vitok.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.uikit.Chip;

/** Words that the pages of sessions share. */
final class SessionWords {

    private SessionWords() {}

    static Span muted(String words) {
        var span = new Span(words);
        span.addClassNames("v-sm", "v-muted");
        return span;
    }

    static Span status(Session session) {
        var moved = session.movedFrom() != null && session.status() == SessionStatus.ANNOUNCED;
        var words =
                UI.getCurrent().getTranslation(moved ? "session.status.moved" : "session.status." + session.status());
        return Chip.of(session.status() == SessionStatus.LIVE ? "● " + words : words, tone(session, moved));
    }

    private static Chip.Tone tone(Session session, boolean moved) {
        return switch (session.status()) {
            case LIVE -> Chip.Tone.BAD;
            case ANNOUNCED -> moved ? Chip.Tone.WARN : Chip.Tone.INFO;
            case HELD, MINUTES_APPROVED -> Chip.Tone.OK;
            case DRAFT, CANCELLED -> Chip.Tone.PLAIN;
        };
    }
}
