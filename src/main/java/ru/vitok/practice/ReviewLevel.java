package ru.vitok.practice;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Organisation;

/** How far a practice was found good by its reviewers, or is asked to be. */
public enum ReviewLevel {
    SCHOOL,
    MUNICIPALITY,
    REGION;

    /** Whose word it is: who answers there names reviewers and decides. */
    public UUID place(Organisation writtenAt) {
        var place = switch (this) {
            case SCHOOL -> writtenAt.id();
            case MUNICIPALITY -> writtenAt.municipality();
            case REGION -> writtenAt.region();
        };
        return Objects.requireNonNullElse(place, writtenAt.id());
    }

    /** What was published before there were levels is taken to have come through its school. */
    public static Optional<ReviewLevel> above(@Nullable ReviewLevel reached) {
        var next = reached == null ? 1 : reached.ordinal() + 1;
        return next < values().length ? Optional.of(values()[next]) : Optional.empty();
    }
}
