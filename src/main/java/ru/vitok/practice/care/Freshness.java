package ru.vitok.practice.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a practice is.
 *
 * @param confirmedOn when the author said so, null where never
 * @param asked the author was asked and has not answered
 * @param stale a month has gone by since
 */
public record Freshness(@Nullable LocalDate confirmedOn, boolean asked, boolean stale) {}
