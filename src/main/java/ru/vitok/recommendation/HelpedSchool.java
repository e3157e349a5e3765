package ru.vitok.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A school that did what was recommended for a problem field, and since when, where it said so. */
public record HelpedSchool(UUID school, @Nullable LocalDate doneOn) {}
