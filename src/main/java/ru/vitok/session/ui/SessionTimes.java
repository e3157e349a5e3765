package ru.vitok.session.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ru.vitok.session.Session;
import ru.vitok.uikit.Formats;

/** When a session is, in the words and the zone people were told. */
final class SessionTimes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private SessionTimes() {}

    /** «26 ноября, 15:00–16:30 (МСК)» */
    static String span(Session session, Formats formats, Locale locale) {
        var starts = session.startsAt().atZone(session.zone());
        var ends = session.endsAt().atZone(session.zone());
        var first = formats.day(starts.toLocalDate(), locale) + ", " + CLOCK.format(starts);
        var last = starts.toLocalDate().equals(ends.toLocalDate())
                ? "–" + CLOCK.format(ends)
                : " – " + formats.day(ends.toLocalDate(), locale) + ", " + CLOCK.format(ends);
        return first + last + " (" + zone(session.startsAt(), session.zone()) + ")";
    }

    /** «15:00 МСК» */
    static String start(Session session) {
        return CLOCK.format(session.startsAt().atZone(session.zone())) + "\u00a0"
                + zone(session.startsAt(), session.zone());
    }

    static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    static LocalDateTime local(Session session) {
        return LocalDateTime.ofInstant(session.startsAt(), session.zone());
    }

    /** «МСК» or «МСК+2», as people in Russia say it. */
    private static String zone(Instant at, ZoneId zone) {
        var moscow = MOSCOW.getRules().getOffset(at);
        var hours = Duration.ofSeconds(zone.getRules().getOffset(at).getTotalSeconds() - moscow.getTotalSeconds())
                .toHours();
        var word = UI.getCurrent().getTranslation("session.time.moscow");
        return hours == 0 ? word : word + (hours > 0 ? "+" : "\u2212") + Math.abs(hours);
    }
}
