package ru.vitok.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as pages and other modules see it.
 *
 * @param place where people meet, null where there is only the room or a link
 * @param link an address of a meeting elsewhere
 * @param limit how many places there are, null where nobody counts them
 * @param sequence grows with every change that calendars must hear of
 * @param series what a repeated session has in common with its repetitions
 * @param movedFrom when it was to start before it was moved
 */
public record Session(
        UUID id,
        UUID club,
        String clubTitle,
        @Nullable String subject,
        UUID organisation,
        String title,
        String goal,
        SessionType type,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        @Nullable String place,
        @Nullable String link,
        Openness openness,
        @Nullable Integer limit,
        SessionStatus status,
        int sequence,
        @Nullable Instant movedFrom,
        String cancelReason,
        @Nullable Integer minutesNumber,
        @Nullable UUID author,
        Instant changedAt,
        @Nullable UUID series,
        Set<String> audience) {

    public String path() {
        return "sessions/" + id;
    }

    /** Signing up, asking and voting make sense. */
    public boolean open() {
        return status == SessionStatus.ANNOUNCED || status == SessionStatus.LIVE;
    }

    public boolean past() {
        return status == SessionStatus.HELD
                || status == SessionStatus.MINUTES_APPROVED
                || status == SessionStatus.CANCELLED;
    }
}
