package ru.vitok.club;

import java.util.UUID;

/** A club is called otherwise, or has another subject; heard in the same transaction. */
public record ClubRenamed(UUID club) {}
