package ru.vitok.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who answers for an area of work. */
public record Responsibility(
        String area, UUID person, String name, @Nullable String position) {}
