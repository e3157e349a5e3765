package ru.vitok.session;

import java.util.Set;
import ru.vitok.kernel.Refusal;

/** How far a session has come. */
public enum SessionStatus {
    DRAFT,
    ANNOUNCED,
    LIVE,
    HELD,
    MINUTES_APPROVED,
    CANCELLED;

    private Set<SessionStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(ANNOUNCED, CANCELLED);
            case ANNOUNCED -> Set.of(LIVE, HELD, CANCELLED);
            case LIVE -> Set.of(HELD);
            case HELD -> Set.of(MINUTES_APPROVED, LIVE);
            case MINUTES_APPROVED -> Set.of();
            case CANCELLED -> Set.of(ANNOUNCED);
        };
    }

    void requireNext(SessionStatus wanted) {
        if (!next().contains(wanted)) {
            throw Refusal.conflict("session.refusal.state." + this);
        }
    }
}
