package ru.vitok.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Interval;

/**
 * A skill of a test over the years: only the same skill may be compared, whatever the number of its task.
 *
 * @param together all years as one group; null for those who may not see the school's small groups, and for municipalities
 */
public record SkillHistory(
        String code,
        String name,
        List<Year> years,
        @Nullable Together together) {

    public SkillHistory {
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param n participants; 0 where nothing is told
     * @param percent of the possible points with its 95 % interval where there is one
     * @param silence why nothing is told; null where something is
     */
    public record Year(
            int year,
            int n,
            @Nullable Double percent,
            @Nullable Interval interval,
            @Nullable Silence silence) {}

    /** Several years of a small school; per cent of the possible points. */
    public record Together(int n, Interval percent) {}

    /** Why a year cannot be put beside the others. */
    public enum Silence {
        /** The test of that year does not ask this skill. */
        NOT_ASKED,
        /** It asks others under codes that nobody has tied to this one: they may be the same, but nobody said so. */
        NOT_LINKED,
        /** Nobody did it there, or too few to tell. */
        TOO_FEW
    }
}
