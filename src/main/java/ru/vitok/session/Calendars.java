package ru.vitok.session;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Audience;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.ModuleTranslations;

/** Sessions in people's own calendars: a file of one, the open feed, and a personal feed at a secret address. */
@Service
public class Calendars {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z");

    private final Sessions sessions;
    private final CalendarWriter writer;
    private final ModuleTranslations texts;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Calendars(
            Sessions sessions,
            CalendarWriter writer,
            ModuleTranslations texts,
            Viewers viewers,
            JdbcClient jdbc,
            Clock clock) {
        this.sessions = sessions;
        this.writer = writer;
        this.texts = texts;
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public String one(UUID id) {
        return writer.file(sessions.get(id));
    }

    /** What guests may see, whoever asks: the address is public. */
    @Transactional(readOnly = true)
    public String open() {
        var list = sessions.between(LONG_AGO, FAR_AHEAD).stream()
                .filter(session -> session.audience().contains(Audience.PUBLIC))
                .toList();
        return writer.feed(texts.getTranslation("session.calendar.open", ModuleTranslations.RUSSIAN), list);
    }

    /** The personal feed; the secret stands for its person, and for nothing but this. */
    @Transactional(readOnly = true)
    public String personal(String secret) throws Exception {
        var person = jdbc.sql("select person_id from calendar_address where secret_hash = :hash")
                .param("hash", RandomWords.hash(secret))
                .query(UUID.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        var list = viewers.as(person, sessions::mine);
        return writer.feed(texts.getTranslation("session.calendar.mine", ModuleTranslations.RUSSIAN), list);
    }

    /** A fresh secret address; whatever was given out before shows nothing from now on. */
    @Transactional
    public String renewAddress() {
        var secret = RandomWords.secret();
        jdbc.sql("""
                insert into calendar_address (person_id, secret_hash, created_at) values (:person, :hash, :now)
                on conflict (person_id) do update set secret_hash = excluded.secret_hash, created_at = excluded.created_at""")
                .param("person", viewers.current().person())
                .param("hash", RandomWords.hash(secret))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return writer.address("api/v1/calendar/" + secret + ".ics");
    }

    @Transactional
    public void revokeAddress() {
        jdbc.sql("delete from calendar_address where person_id = :person")
                .param("person", viewers.current().person())
                .update();
    }
}
