package ru.vitok.club;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a club or association records as lacking to all of them.
 *
 * @param skills codes of skills, none for the whole subject
 * @param fields problem fields it rests on
 * @param cameOf what came of it; it is closed then
 */
public record CorporateDeficit(
        UUID id,
        UUID club,
        UUID organisation,
        String title,
        String subject,
        @Nullable Integer fromGrade,
        @Nullable Integer toGrade,
        List<String> skills,
        String seen,
        String grounds,
        List<UUID> fields,
        @Nullable String cameOf,
        Instant at) {

    public boolean closed() {
        return cameOf != null;
    }

    public String path() {
        return "clubs/deficits/" + id;
    }
}
