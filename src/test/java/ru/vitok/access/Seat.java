package ru.vitok.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Somebody who asks: one role at one organisation. The guest has neither, and stands nowhere. */
public record Seat(
        @Nullable Role role, Organisation at, @Nullable UUID person, String token) {

    public boolean guest() {
        return person == null;
    }

    @Override
    public String toString() {
        return guest() ? "GUEST" : role + " at " + at.name();
    }
}
