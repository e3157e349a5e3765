package ru.vitok.assessment.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the works that stand in a slice are made of.
 *
 * @param preliminary works of schools' own files
 * @param corrected works that an appeal or another day changed
 * @param scored works with a test score
 * @param scoredSchools whose works these are
 */
public record Makeup(
        int works,
        int preliminary,
        int corrected,
        int scored,
        @Nullable Double meanTest,
        List<UUID> scoredSchools) {}
