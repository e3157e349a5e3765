package ru.vitok.session.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of the agenda. */
record AskedItem(
        @Nullable String question,
        @Nullable Integer minutes,
        @Nullable String speaker,
        @Nullable UUID problemField,
        @Nullable UUID practice) {}
