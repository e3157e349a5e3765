package ru.vitok.session.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.session.Openness;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.session.SessionType;

/** A session as other systems see it. */
record ShownSession(
        UUID id,
        UUID club,
        String clubTitle,
        @Nullable String subject,
        String title,
        String goal,
        SessionType type,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable String place,
        Openness openness,
        @Nullable Integer limit,
        SessionStatus status) {

    static ShownSession of(Session session) {
        return new ShownSession(
                session.id(),
                session.club(),
                session.clubTitle(),
                session.subject(),
                session.title(),
                session.goal(),
                session.type(),
                session.startsAt(),
                session.endsAt(),
                session.zone().getId(),
                session.place(),
                session.openness(),
                session.limit(),
                session.status());
    }
}
