package ru.vitok.session;

import java.time.Instant;
import java.util.UUID;

/** An outside service of video rooms. */
public interface VideoRooms {

    /**
     * A person at the door of a room; the session's own rules have been checked.
     *
     * @param until when the pass must end at the latest
     */
    record Visit(String room, String subject, UUID person, String name, boolean moderator, Instant until) {}

    /** What a browser needs to go in. */
    record Pass(String domain, String room, String jwt, String name, String subject) {}

    boolean configured();

    Pass pass(Visit visit);
}
