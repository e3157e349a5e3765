package ru.vitok.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill as one test asks for it: all of its tasks together.
 *
 * @param max points of all of its tasks
 * @param threshold per cent of the points from which it counts as mastered
 * @param region per cent of the points, where known
 * @param country per cent of the points, where known
 */
record SkillItem(
        String code,
        String name,
        List<String> tasks,
        int max,
        double threshold,
        @Nullable Double region,
        @Nullable Double country) {

    /** The country, or the region where there is none. */
    @Nullable Double reference() {
        return country == null ? region : country;
    }
}
