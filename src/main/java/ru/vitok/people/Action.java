package ru.vitok.people;

/** What can be done to an object; together with the object's type a row of the access matrix. */
public enum Action {
    VIEW,
    CREATE,
    EDIT,
    DELETE,
    PUBLISH,
    EXPORT,
    MODERATE
}
