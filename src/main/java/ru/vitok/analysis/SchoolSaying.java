package ru.vitok.analysis;

import java.time.Instant;
import java.util.UUID;

/**
 * A school's mark or word on a problem field.
 *
 * @param analysed the administration marked the results as analysed; otherwise somebody of the school discussed them
 */
public record SchoolSaying(UUID school, UUID field, String skill, boolean analysed, Instant at) {}
