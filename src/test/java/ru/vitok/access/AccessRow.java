package ru.vitok.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** One row of the matrix as the test reads it; a null role is the guest. */
public record AccessRow(
        String module,
        String object,
        Action action,
        @Nullable Role role,
        String relation) {

    String pair() {
        return object + "," + action;
    }

    String line() {
        return pair() + "," + (role == null ? "GUEST" : role) + "," + relation;
    }

    /** The test's own reading of the relations, written a second time on purpose. */
    boolean opens(Seat seat, Organisation place, boolean own) {
        if (role == null) {
            return true;
        }
        if (seat.role() != role) {
            return false;
        }
        return switch (relation) {
            case "OWN" -> own;
            case "SAME" -> seat.at().id().equals(place.id());
            case "WITHIN" -> above(place).contains(seat.at().id());
            case "ABOVE" -> above(seat.at()).contains(place.id());
            case "REGION" ->
                place.region() != null && place.region().equals(seat.at().region());
            case "ANY" -> true;
            default -> throw new IllegalStateException("unknown relation " + relation);
        };
    }

    /** The organisation itself and those in which it lies. */
    private static Set<UUID> above(Organisation it) {
        var places = new HashSet<UUID>();
        places.add(it.id());
        if (it.municipality() != null) {
            places.add(it.municipality());
        }
        if (it.region() != null) {
            places.add(it.region());
        }
        return places;
    }
}
