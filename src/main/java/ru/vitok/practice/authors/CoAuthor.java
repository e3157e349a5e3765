package ru.vitok.practice.authors;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who writes along, or was asked to.
 *
 * @param place where the colleague works; empty where nobody knows
 * @param agreedAt nothing while the question waits
 * @param shown readers see the name
 */
public record CoAuthor(
        UUID person, String name, String place, @Nullable Instant agreedAt, boolean consent, boolean shown) {

    public static final int MOST = 10;

    public boolean agreed() {
        return agreedAt != null;
    }
}
