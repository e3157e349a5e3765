package ru.vitok.club;

import java.time.Instant;
import java.util.UUID;

/** A person in a club. */
public record ClubMember(UUID person, String name, ClubRole role, Instant since) {}
