package ru.vitok.session.jitsi;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.session.RoomBook.Booking;

/**
 * Who was in a room and when, as the meeting server tells it: every event may come twice, in any order, or not at all.
 * Neither names nor addresses are kept.
 */
@Component
class Visits implements PassBook {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An occupant as events name one: the same for joining and leaving. */
    record Occupant(String address, @Nullable String word, String breakout, Instant joinedAt) {}

    @Override
    public void issued(String room, UUID word, UUID person) {
        jdbc.sql("insert into room_pass (room, word, person_id) values (:room, :word, :person) on conflict do nothing")
                .param("room", room)
                .param("word", word)
                .param("person", person)
                .update();
    }

    Optional<UUID> person(String room, @Nullable String word) {
        return jdbc.sql("select person_id from room_pass where room = :room and word::text = :word")
                .param("room", room)
                .param("word", word == null ? "" : word)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Leaving may be told before joining; a visit closed by the room's end is corrected by its own event. */
    void put(Booking booking, Occupant occupant, @Nullable Instant leftAt, boolean repaired) {
        jdbc.sql("""
                insert into room_visit (session_id, occupant, breakout, joined_at, person_id, left_at, repaired)
                values (:session, :occupant, :breakout, :joined, cast(:person as uuid), cast(:left as timestamptz),
                  :repaired)
                on conflict (session_id, occupant, breakout, joined_at) do update
                set left_at = coalesce(excluded.left_at, room_visit.left_at), repaired = excluded.repaired
                where excluded.left_at is not null and (not excluded.repaired or room_visit.left_at is null)""")
                .param("session", booking.session())
                .param("occupant", occupant.address())
                .param("breakout", occupant.breakout())
                .param("joined", at(occupant.joinedAt()))
                .param(
                        "person",
                        person(booking.room(), occupant.word())
                                .map(UUID::toString)
                                .orElse(null),
                        java.sql.Types.VARCHAR)
                .param("left", leftAt == null ? null : leftAt.toString(), java.sql.Types.VARCHAR)
                .param("repaired", repaired)
                .update();
    }

    /** Nobody is left in a room that is gone. */
    void close(Booking booking, Instant end) {
        jdbc.sql("""
                update room_visit set left_at = :end, repaired = true
                where session_id = :session and left_at is null and joined_at <= :end""").param("session", booking.session()).param("end", at(end)).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
