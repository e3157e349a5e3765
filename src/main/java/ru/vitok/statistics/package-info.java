/**
 * Formulas of statistics, each with its source: intervals, tests, corrections for many questions, an adjusted
 * comparison. Pure functions of numbers; nothing here knows of schools or databases.
 *
 * <p>Start at {@link Interval} and {@link ClusteredShare}. Shares are 0…1, never per cent; intervals are of 95 %.
 */
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {})
@NullMarked
package ru.vitok.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
