package ru.vitok.analysis;

import java.time.Instant;
import java.util.UUID;

/** What somebody said about a problem field. */
public record FieldMessage(UUID id, UUID person, String author, String initials, String text, Instant at) {

    public static final int TEXT_MAX = 4000;
}
