package ru.vitok.curriculum;

import org.jspecify.annotations.Nullable;

/**
 * From which percentage a task counts as mastered, and from which the matter is open.
 *
 * @param source whose thresholds these are, in words for a person
 */
public record ThresholdProfile(
        String code, double basicFrom, double basicZone, double harderFrom, double harderZone, String source) {

    /** Tasks without a known level are held against the thresholds of the basic one. */
    public Sufficiency of(@Nullable Level level, double percent) {
        if (percent >= from(level)) {
            return Sufficiency.SUFFICIENT;
        }
        return percent < zone(level) ? Sufficiency.INSUFFICIENT : Sufficiency.UNCERTAIN;
    }

    public double from(@Nullable Level level) {
        return harder(level) ? harderFrom : basicFrom;
    }

    public double zone(@Nullable Level level) {
        return harder(level) ? harderZone : basicZone;
    }

    private static boolean harder(@Nullable Level level) {
        return level == Level.A || level == Level.H;
    }
}
