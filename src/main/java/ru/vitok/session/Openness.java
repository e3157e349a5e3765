package ru.vitok.session;

import java.util.Locale;

/** Who may come and see. */
public enum Openness {
    /** The club's members. */
    MEMBERS,
    /** Everyone of the municipality. */
    MUNICIPALITY,
    /** The municipality and its neighbours of the region. */
    GUESTS,
    /** All who wish; the page opens without an account. */
    OPEN;

    /** The object's name in the access matrix. */
    String object() {
        return "session." + name().toLowerCase(Locale.ROOT);
    }
}
