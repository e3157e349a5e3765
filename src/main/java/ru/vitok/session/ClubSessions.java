package ru.vitok.session;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.club.ClubCalendar;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** Tells a club's page what the club has held and will hold. */
@Component
class ClubSessions implements ClubCalendar {

    private final Sessions sessions;
    private final Formats formats;
    private final ModuleTranslations texts;

    ClubSessions(Sessions sessions, Formats formats, ModuleTranslations texts) {
        this.sessions = sessions;
        this.formats = formats;
        this.texts = texts;
    }

    @Override
    public List<Entry> of(UUID club, Locale locale) {
        return sessions.ofClub(club).stream()
                .map(session -> new Entry(
                        session.id(),
                        session.title(),
                        session.startsAt(),
                        session.startsAt().atZone(session.zone()).toLocalDate(),
                        formats.moment(session.startsAt(), locale),
                        texts.getTranslation("session.status." + session.status(), locale),
                        session.past(),
                        session.status() == SessionStatus.CANCELLED,
                        session.path()))
                .toList();
    }
}
