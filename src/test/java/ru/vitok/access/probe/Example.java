package ru.vitok.access.probe;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Organisation;

/** An object to try it on: where it belongs, whose it is, and what else the try needs. */
public record Example(
        UUID id,
        Organisation place,
        @Nullable UUID owner,
        @Nullable Object extra) {

    public static Example of(UUID id, Organisation place) {
        return new Example(id, place, null, null);
    }

    public static Example of(UUID id, Organisation place, @Nullable UUID owner) {
        return new Example(id, place, owner, null);
    }
}
