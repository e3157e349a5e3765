package ru.vitok.curriculum;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From which percentage a task counts as mastered, and from which the matter is open.
 *
 * @param source whose thresholds these are, in words for a person
 * @param expected the lower bound of what a specification expects, by number of the task; empty for most profiles
 */
public record ThresholdProfile(
        String code,
        double basicFrom,
        double basicZone,
        double harderFrom,
        double harderZone,
        String source,
        Map<String, Double> expected) {

    public ThresholdProfile {
        expected = Map.copyOf(expected);
    }

    /** Whether each task has a threshold of its own. */
    public boolean byTask() {
        return !expected.isEmpty();
    }

    /** As {@link #of(Level, double)}; an own threshold of the task goes before that of its level, and has no zone. */
    public Sufficiency of(String task, @Nullable Level level, double percent) {
        var own = expected.get(task);
        if (own == null) {
            return of(level, percent);
        }
        return percent >= own ? Sufficiency.SUFFICIENT : Sufficiency.INSUFFICIENT;
    }

    public double from(String task, @Nullable Level level) {
        return expected.getOrDefault(task, from(level));
    }

    public double zone(String task, @Nullable Level level) {
        return expected.getOrDefault(task, zone(level));
    }

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
