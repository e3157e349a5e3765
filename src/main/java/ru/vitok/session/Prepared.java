package ru.vitok.session;

import java.util.List;

/** A session that the asking person leads, with what it lacks. */
public record Prepared(Session session, List<Gap> gaps, long signedUp) {

    public Prepared {
        gaps = List.copyOf(gaps);
    }
}
