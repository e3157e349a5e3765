package ru.vitok.analysis;

import java.util.UUID;

/** A club or association that a problem field can be handed over to. */
public record PublishTarget(UUID id, String title) {}
