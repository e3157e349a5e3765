package ru.vitok.practice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice that comes ready from elsewhere: another system, the demo's folder.
 *
 * @param status how far it has come where it comes from; an open one is published at once
 */
public record PracticeDelivery(
        @Nullable String externalId,
        PracticeText text,
        UUID author,
        UUID organisation,
        @Nullable UUID club,
        PracticeStatus status) {}
