package ru.vitok.session;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/**
 * Which session a room belongs to and when it may be used, asked by the meeting server: it knows rooms, not people, so
 * nothing here depends on who asks. Persons are let in by their passes.
 */
@Service
public class RoomBook {

    private static final Duration PREPARATION = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Attendance attendance;
    private final Viewers viewers;

    RoomBook(JdbcClient jdbc, Attendance attendance, Viewers viewers) {
        this.jdbc = jdbc;
        this.attendance = attendance;
        this.viewers = viewers;
    }

    /**
     * A session as its room knows it.
     *
     * @param announced whether it is to be held or going on
     */
    public record Booking(UUID session, String room, Instant startsAt, Instant endsAt, boolean announced) {

        /** The room opens for everybody then. */
        public Instant from() {
            return startsAt.minus(Rooms.EARLY);
        }

        /** Hosts may try the room a day before; the others get no pass so early. */
        public boolean open(Instant now) {
            return announced && !now.isBefore(startsAt.minus(PREPARATION)) && now.isBefore(until());
        }

        public Instant until() {
            return endsAt.plus(Rooms.OVERRUN);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Booking> byRoom(String room) {
        return find("room = :value", room);
    }

    @Transactional(readOnly = true)
    public Optional<Booking> bySession(UUID session) {
        return find("id = :value", session);
    }

    private Optional<Booking> find(String condition, Object value) {
        return jdbc.sql("select id, room, starts_at, ends_at, status from club_session where " + condition)
                .param("value", value)
                .query((row, _) -> new Booking(
                        row.getObject("id", UUID.class),
                        row.getString("room"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        SessionStatus.valueOf(row.getString("status")) == SessionStatus.ANNOUNCED
                                || SessionStatus.valueOf(row.getString("status")) == SessionStatus.LIVE))
                .optional();
    }

    /** The meeting server saw the person in the room. */
    @Transactional
    public void seen(UUID session, UUID person) {
        // the server speaks for nobody, and who listens to the change looks the session up
        viewers.asSystem(() -> attendance.put(session, person, Attendance.Method.ROOM));
    }
}
