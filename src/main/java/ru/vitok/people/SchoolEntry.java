package ru.vitok.people;

import org.jspecify.annotations.Nullable;

/**
 * A school as a list of schools tells it.
 *
 * @param code its login
 * @param second its code at the processing centre
 */
public record SchoolEntry(
        String code,
        String name,
        @Nullable String locality,
        @Nullable String second) {}
