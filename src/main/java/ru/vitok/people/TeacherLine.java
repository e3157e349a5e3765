package ru.vitok.people;

import org.jspecify.annotations.Nullable;

/** A row of a staff list. The teaching's person is not known yet and is left as it is. */
public record TeacherLine(String name, @Nullable String email, Teaching teaching) {}
