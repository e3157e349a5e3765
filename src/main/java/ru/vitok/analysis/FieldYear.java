package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ResultSource;

/**
 * The field's skill in one year; per cent of the points.
 *
 * @param schools how many stand behind it
 */
public record FieldYear(
        int year,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        int n,
        @Nullable Double region,
        @Nullable Double country,
        ResultSource source,
        int schools) {}
