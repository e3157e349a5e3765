package ru.vitok.club;

import java.util.UUID;

/** A problem field was handed over to a club. */
public record FieldHandedOver(UUID club, UUID field, String note) {}
