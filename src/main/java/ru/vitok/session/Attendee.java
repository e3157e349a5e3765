package ru.vitok.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who signed up or came.
 *
 * @param organisation where the person works, null where the portal does not know
 */
public record Attendee(
        UUID person, String name, @Nullable String organisation, boolean signedUp, boolean waiting, boolean here) {}
