package ru.vitok.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A session seen from one school: somebody of the school took part, or the school held it itself.
 *
 * @param own the school's own association held it
 * @param held it has taken place
 * @param decisions how many decisions it took
 */
public record SchoolTalk(
        UUID school, UUID session, String title, Instant startsAt, boolean own, boolean held, int decisions) {

    public String path() {
        return "sessions/" + session;
    }
}
