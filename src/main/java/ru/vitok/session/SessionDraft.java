package ru.vitok.session;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a session when planning it.
 *
 * @param startsAt by the clocks of the zone
 * @param limit how many places there are, null for as many as come
 * @param fields problem fields that prompted the session
 * @param difficulties teachers' difficulties that prompted it
 */
public record SessionDraft(
        UUID club,
        String title,
        String goal,
        SessionType type,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone,
        @Nullable String place,
        @Nullable String link,
        Openness openness,
        @Nullable Integer limit,
        List<UUID> fields,
        List<UUID> difficulties,
        List<ItemDraft> agenda) {

    public static final int TITLE_MAX = 300;
    public static final int GOAL_MAX = 2000;

    public SessionDraft {
        fields = List.copyOf(fields);
        difficulties = List.copyOf(difficulties);
        agenda = List.copyOf(agenda);
    }

    /** At another time, everything else the same. */
    SessionDraft at(LocalDateTime start, LocalDateTime end) {
        return new SessionDraft(
                club, title, goal, type, start, end, zone, place, link, openness, limit, fields, difficulties, agenda);
    }

    SessionDraft withAgenda(List<ItemDraft> items) {
        return new SessionDraft(
                club,
                title,
                goal,
                type,
                startsAt,
                endsAt,
                zone,
                place,
                link,
                openness,
                limit,
                fields,
                difficulties,
                items);
    }
}
