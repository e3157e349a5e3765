package ru.vitok.people;

/** Addresses of pages about people. */
public final class PeoplePaths {

    public static final String NEW_PASSWORD = "new-password/:secret";

    private PeoplePaths() {}

    /** The page behind a one-time link. */
    public static String newPassword(String secret) {
        return NEW_PASSWORD.replace(":secret", secret);
    }
}
