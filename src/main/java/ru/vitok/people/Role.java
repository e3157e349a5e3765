package ru.vitok.people;

/** What a person is at an organisation. The organisation's level decides the reach. */
public enum Role {
    TEACHER,
    ASSOCIATION_HEAD,
    CLUB_LEADER,
    CLUB_MEMBER,
    SCHOOL_ADMIN,
    SCHOOL_HEAD,
    METHODIST,
    ANALYST,
    COMMITTEE,
    INSTITUTE,
    EXPERT,
    ADMIN
}
