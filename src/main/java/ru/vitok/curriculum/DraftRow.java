package ru.vitok.curriculum;

import java.time.Instant;
import java.util.UUID;

/** A line of the list of editions in the making. */
public record DraftRow(UUID id, EditionDraft draft, String savedBy, Instant savedAt) {}
