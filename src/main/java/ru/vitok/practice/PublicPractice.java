package ru.vitok.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice as anybody may copy it, or the word that it is no longer there.
 *
 * @param changedAt when what everybody sees last changed, to the second
 * @param shown nothing once it has left the public library
 */
public record PublicPractice(
        UUID id,
        Instant changedAt,
        @Nullable String subject,
        @Nullable Shown shown) {

    /** The practice of which it was made; its title only while everybody sees that. */
    public record Source(UUID id, @Nullable String title) {}

    /** What everybody sees. */
    public record Shown(
            Practice practice,
            String author,
            String organisation,
            @Nullable Source source) {

        public PracticeText text() {
            return practice.text();
        }
    }
}
