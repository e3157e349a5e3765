package ru.vitok.club;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed over to clubs. */
@Component
class ClubFields {

    private static final int NOTE_MAX = 2000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClubFields(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Handing the same field over again brings the words up to date and tells nobody twice. */
    void receive(Club club, UUID field, String note) {
        var words = note.length() > NOTE_MAX ? note.substring(0, NOTE_MAX) : note;
        var first = jdbc.sql("""
                insert into club_field (club_id, field_id, note, at) values (:club, :field, :note, :now)
                on conflict (club_id, field_id) do update set note = excluded.note returning (xmax = 0)""")
                .param("club", club.id())
                .param("field", field)
                .param("note", words)
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
        if (first) {
            events.publishEvent(new FieldHandedOver(club.id(), field, words));
        }
    }

    List<ClubField> of(Club club) {
        return jdbc.sql("select field_id, note, at from club_field where club_id = :club order by at desc")
                .param("club", club.id())
                .query((row, _) -> new ClubField(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
