package ru.vitok.club;

import java.util.UUID;

/** Somebody leads a club who did not, or does no longer; heard in the same transaction. */
public record LeadersChanged(UUID club) {}
