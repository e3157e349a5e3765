package ru.vitok.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An area as the settings want it: new without an id, under another name, or gone. Areas not mentioned stay. */
public record AreaChange(@Nullable UUID id, String name, boolean removed) {

    public static AreaChange added(String name) {
        return new AreaChange(null, name, false);
    }
}
