package ru.vitok.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role held at an organisation and, where it fits, for one subject or in one club. */
public record Grant(
        Role role,
        Organisation organisation,
        @Nullable String subject,
        @Nullable UUID club) {}
