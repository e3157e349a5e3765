package ru.vitok.session;

import java.util.UUID;

/** Something about a session changed; heard in the same transaction. */
public record SessionChanged(UUID session, What what) {

    /** What changed. */
    public enum What {
        PLANNED,
        ANNOUNCED,
        DESCRIBED,
        MOVED,
        CANCELLED,
        STARTED,
        HELD,
        MINUTES,
        /** Who may see it. */
        READERS,
        /** Questions, votes, sign-ups: what only those who look at the page need to know. */
        ROOM
    }
}
