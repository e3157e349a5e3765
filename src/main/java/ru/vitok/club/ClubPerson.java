package ru.vitok.club;

import java.util.UUID;

/** Somebody of a club, for those who may see the club. */
public record ClubPerson(UUID person, String name, UUID club, String clubTitle, ClubRole role) {

    public String path() {
        return "clubs/" + club;
    }
}
