package ru.vitok.session;

import java.util.UUID;

/** A person from the waiting list was given a place. */
public record PlaceGiven(UUID session, UUID person) {}
