package ru.vitok.club;

/** What kind of union it is; several are titled freely by those who lead them. */
public enum ClubKind {
    /** A subject club above the associations. */
    CLUB,
    /** A professional union of heads of associations and of the most respected teachers. */
    LEADER,
    /** A district or town association of a subject. */
    ASSOCIATION,
    /** A school's own association. */
    SHMO,
    CREATIVE_GROUP,
    PROBLEM_GROUP,
    WORKING_GROUP
}
