package ru.vitok.club;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A club or association as other modules see it.
 *
 * @param members how many people belong to it
 * @param mine what the asking person is in it, null for an outsider
 * @param openToJoin anyone who sees the club may join; otherwise by invitation
 */
public record Club(
        UUID id,
        ClubKind kind,
        String title,
        @Nullable String subject,
        ClubLevel level,
        UUID organisation,
        String organisationName,
        String about,
        boolean openToJoin,
        int members,
        @Nullable ClubRole mine) {

    public String path() {
        return "clubs/" + id;
    }
}
