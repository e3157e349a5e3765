package ru.vitok.assessment;

import java.time.Instant;
import java.util.UUID;

/** A line of the list of uploads. */
public record ImportRow(
        UUID id, String name, ImportStatus status, int done, int total, String uploadedBy, Instant createdAt) {}
