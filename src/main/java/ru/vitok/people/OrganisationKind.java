package ru.vitok.people;

import org.jspecify.annotations.Nullable;

/** Levels of the tree: a region holds municipalities, a municipality holds schools and methodical services. */
public enum OrganisationKind {
    REGION,
    MUNICIPALITY,
    SCHOOL,
    SERVICE;

    /** The kind of organisation that it lies in. */
    @Nullable OrganisationKind parent() {
        return switch (this) {
            case REGION -> null;
            case MUNICIPALITY -> REGION;
            case SCHOOL, SERVICE -> MUNICIPALITY;
        };
    }
}
