package ru.vitok.practice.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked to review.
 *
 * @param sheet nothing before it was given, and for those who may not see it yet
 */
public record Reviewer(
        UUID person,
        String name,
        @Nullable ReviewSheet sheet,
        @Nullable Instant givenAt) {

    public boolean given() {
        return givenAt != null;
    }

    Reviewer discreet() {
        return new Reviewer(person, name, null, givenAt);
    }
}
