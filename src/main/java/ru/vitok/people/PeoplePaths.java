package ru.vitok.people;

import java.util.UUID;

/** Addresses of pages about people. */
public final class PeoplePaths {

    public static final String PEOPLE = "admin/people";
    public static final String NEW_PERSON = "admin/people/new";
    public static final String ORGANISATIONS = "admin/organisations";
    public static final String SETTINGS = "admin/settings";
    public static final String NEW_PASSWORD = "new-password/:secret";

    private PeoplePaths() {}

    public static String person(UUID person) {
        return PEOPLE + "/" + person;
    }

    /** The page behind a one-time link. */
    public static String newPassword(String secret) {
        return NEW_PASSWORD.replace(":secret", secret);
    }
}
