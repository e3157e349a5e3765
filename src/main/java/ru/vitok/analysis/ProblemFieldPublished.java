package ru.vitok.analysis;

import java.util.Set;
import java.util.UUID;

/**
 * A problem field was handed over to clubs.
 *
 * @param note a few words from the one who hands it over
 */
public record ProblemFieldPublished(
        UUID field, UUID municipality, String subject, int grade, String skill, Set<UUID> clubs, String note) {}
