package ru.vitok.session;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** The door of a session's video room: who may enter, when, and as what. */
@Service
public class Rooms {

    static final Duration EARLY = Duration.ofMinutes(15);
    static final Duration OVERRUN = Duration.ofMinutes(30);
    private static final Duration MARGIN = Duration.ofMinutes(15);

    private final Sessions sessions;
    private final SessionStore store;
    private final Leading leading;
    private final Attendance attendance;
    private final VideoRooms rooms;
    private final Viewers viewers;
    private final AuditJournal journal;
    private final Clock clock;

    Rooms(
            Sessions sessions,
            SessionStore store,
            Leading leading,
            Attendance attendance,
            VideoRooms rooms,
            Viewers viewers,
            AuditJournal journal,
            Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.leading = leading;
        this.attendance = attendance;
        this.rooms = rooms;
        this.viewers = viewers;
        this.journal = journal;
        this.clock = clock;
    }

    public boolean configured() {
        return rooms.configured();
    }

    /** Whether the room is open to the asking person now; hosts come as early as they like. */
    @Transactional(readOnly = true)
    public boolean open(UUID id) {
        return rooms.configured() && open(sessions.get(id));
    }

    /** A pass for the asking person, to be used at once and shown to nobody; entering counts as presence. */
    @Transactional
    public VideoRooms.Pass enter(UUID id) {
        if (!rooms.configured()) {
            throw new Refusal("session.refusal.no-room");
        }
        var viewer = viewers.current();
        var person = viewer.person();
        var session = sessions.get(id);
        if (!open(session)) {
            throw Refusal.conflict("session.refusal.room-closed", EARLY.toMinutes());
        }
        var visit = new VideoRooms.Visit(
                store.room(id),
                session.title(),
                person,
                viewer.name(),
                leading.hosts(session),
                session.endsAt().plus(OVERRUN).plus(MARGIN));
        journal.record("ROOM_ENTERED", "session", id);
        if (session.status() == SessionStatus.LIVE) {
            attendance.put(id, person, Attendance.Method.ROOM);
        }
        return rooms.pass(visit);
    }

    private boolean open(Session session) {
        var now = clock.instant();
        if (!session.open() || now.isAfter(session.endsAt().plus(OVERRUN))) {
            return false;
        }
        return session.status() == SessionStatus.LIVE
                || leading.hosts(session)
                || !now.isBefore(session.startsAt().minus(EARLY));
    }
}
