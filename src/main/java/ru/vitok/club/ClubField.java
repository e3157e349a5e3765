package ru.vitok.club;

import java.time.Instant;
import java.util.UUID;

/** A problem field handed over to a club with a few words. */
public record ClubField(UUID field, String note, Instant at) {}
