package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;

/** What it is elsewhere, per cent of the points; null where not known. */
public record Reference(
        @Nullable Double municipality,
        @Nullable Double region,
        @Nullable Double country) {}
