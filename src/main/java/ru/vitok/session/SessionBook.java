package ru.vitok.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes sessions. */
@Component
class SessionBook {

    private final JdbcClient jdbc;

    SessionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, SessionDraft draft, UUID organisation, @Nullable UUID author, Instant now) {
        jdbc.sql("""
                insert into club_session (id, club_id, organisation_id, title, type, starts_at, ends_at, zone, local_start,
                  openness, status, room, here_code, author_id, created_at, changed_at, audience)
                values (:id, :club, :organisation, :title, :type, :starts, :ends, :zone, :local,
                  :openness, 'DRAFT', :room, :code, :author, :now, :now, '{}')""")
                .param("id", id)
                .param("club", draft.club())
                .param("organisation", organisation)
                .param("title", draft.title())
                .param("type", draft.type().name())
                .param("starts", draft.startsAt().atZone(draft.zone()).toOffsetDateTime())
                .param("ends", draft.endsAt().atZone(draft.zone()).toOffsetDateTime())
                .param("zone", draft.zone().getId())
                .param("local", draft.startsAt())
                .param("openness", draft.openness().name())
                .param("room", RandomWords.room())
                .param("code", RandomWords.code())
                .param("author", author, java.sql.Types.OTHER)
                .param("now", at(now))
                .update();
        describe(id, draft);
    }

    void describe(UUID id, SessionDraft draft) {
        jdbc.sql("""
                update club_session set title = :title, goal = :goal, type = :type, starts_at = :starts, ends_at = :ends,
                  zone = :zone, local_start = :local, place = :place, link = :link, openness = :openness, places = :places
                where id = :id""")
                .param("id", id)
                .param("title", draft.title().strip())
                .param("goal", draft.goal().strip())
                .param("type", draft.type().name())
                .param("starts", draft.startsAt().atZone(draft.zone()).toOffsetDateTime())
                .param("ends", draft.endsAt().atZone(draft.zone()).toOffsetDateTime())
                .param("zone", draft.zone().getId())
                .param("local", draft.startsAt())
                .param("place", blankless(draft.place()))
                .param("link", blankless(draft.link()))
                .param("openness", draft.openness().name())
                .param("places", draft.limit())
                .update();
    }

    void status(UUID id, SessionStatus status, String cancelReason, Instant now) {
        jdbc.sql("""
                update club_session set status = :status, cancel_reason = :reason, sequence = sequence + 1,
                  changed_at = :now where id = :id""")
                .param("id", id)
                .param("status", status.name())
                .param("reason", cancelReason)
                .param("now", at(now))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from club_session where id = :id").param("id", id).update();
    }

    /** Gives the minutes the club's next number of the year. */
    void approve(UUID id, UUID club, LocalDate on, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:club))")
                .param("club", club.toString())
                .query()
                .listOfRows();
        jdbc.sql("""
                update club_session set status = 'MINUTES_APPROVED', minutes_on = :on, changed_at = :now, minutes_number = 1
                  + (select count(*) from club_session o where o.club_id = :club and o.minutes_number is not null
                     and extract(year from o.local_start) = extract(year from club_session.local_start))
                where id = :id""")
                .param("id", id)
                .param("club", club)
                .param("on", on)
                .param("now", at(now))
                .update();
    }

    /** Another version for calendars; with the former start where the session was moved. */
    void touch(UUID id, @Nullable Instant movedFrom, Instant now) {
        jdbc.sql("""
                update club_session set sequence = sequence + 1, changed_at = :now,
                  moved_from = coalesce(:moved, moved_from) where id = :id""")
                .param("id", id)
                .param("moved", movedFrom == null ? null : at(movedFrom), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", at(now))
                .update();
    }

    void open(UUID id, Set<String> audience) {
        jdbc.sql("update club_session set audience = :audience where id = :id")
                .param("id", id)
                .param("audience", audience.toArray(String[]::new))
                .update();
    }

    void series(UUID id, UUID series) {
        jdbc.sql("update club_session set series = :series where id = :id")
                .param("id", id)
                .param("series", series)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
