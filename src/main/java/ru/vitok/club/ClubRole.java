package ru.vitok.club;

/** What a person is in a club. */
public enum ClubRole {
    LEADER,
    MEMBER
}
