package ru.vitok.curriculum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An edition in the making.
 *
 * @param steps how many steps one can go back
 */
public record DraftPage(
        UUID id, EditionDraft draft, List<EditionFault> faults, int steps, String savedBy, Instant savedAt) {

    public boolean ready() {
        return faults.stream().noneMatch(EditionFault::stops);
    }
}
