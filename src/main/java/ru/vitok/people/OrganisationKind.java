package ru.vitok.people;

/** Levels of the tree: a region holds municipalities, a municipality holds schools and methodical services. */
public enum OrganisationKind {
    REGION,
    MUNICIPALITY,
    SCHOOL,
    SERVICE
}
