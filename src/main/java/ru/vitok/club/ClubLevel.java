package ru.vitok.club;

import java.util.Locale;
import ru.vitok.people.OrganisationKind;

/** How far a club reaches. */
public enum ClubLevel {
    SCHOOL,
    MUNICIPALITY,
    REGION;

    /** The level that goes with a kind of organisation. */
    public static ClubLevel of(OrganisationKind kind) {
        return switch (kind) {
            case SCHOOL -> SCHOOL;
            case MUNICIPALITY, SERVICE -> MUNICIPALITY;
            case REGION -> REGION;
        };
    }

    /** The object's name in the access matrix. */
    String object() {
        return "club." + name().toLowerCase(Locale.ROOT);
    }
}
