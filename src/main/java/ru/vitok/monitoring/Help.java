package ru.vitok.monitoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A school that was helped and did its part; without a date it counts as before the later data. */
public record Help(UUID school, @Nullable LocalDate doneOn) {}
