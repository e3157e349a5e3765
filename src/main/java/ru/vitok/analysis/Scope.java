package ru.vitok.analysis;

/** Where a problem field lies. */
public enum Scope {
    MUNICIPALITY,
    CLUSTER,
    SCHOOL
}
