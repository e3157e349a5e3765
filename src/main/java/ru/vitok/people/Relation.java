package ru.vitok.people;

import java.util.Objects;

/** How the organisation of a person's role stands to the organisation that an object belongs to. */
enum Relation {
    /** The person is the object's author or addressee. */
    OWN,
    /** The very same organisation. */
    SAME,
    /** The object's organisation is the role's or lies below it. */
    WITHIN,
    /** The role's organisation is the object's or lies below it: a teacher and the municipality's calendar. */
    ABOVE,
    /** Both lie in one region: neighbours. */
    REGION,
    /** Wherever it is. */
    ANY;

    boolean holds(Organisation role, Organisation object) {
        return switch (this) {
            case OWN -> false;
            case SAME -> role.id().equals(object.id());
            case WITHIN -> contains(role, object);
            case ABOVE -> contains(object, role);
            case REGION -> role.region() != null && Objects.equals(role.region(), object.region());
            case ANY -> true;
        };
    }

    private static boolean contains(Organisation outer, Organisation inner) {
        return outer.id().equals(inner.id())
                || outer.id().equals(inner.municipality())
                || outer.id().equals(inner.region());
    }
}
