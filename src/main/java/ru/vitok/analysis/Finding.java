package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SliceKey;

/**
 * What the rules found in one year; percentages 0…100.
 *
 * @param severity 1 below the threshold but as hard elsewhere, 2 also weaker than elsewhere and than the own level, 3 so
 *     in two years or more
 * @param years years in which it was so, this one included
 * @param together years that claim it laid together; empty where the year claims it alone
 * @param schools the schools that make up the place, where ten or more took part
 */
record Finding(
        FieldKey key,
        SkillItem item,
        int year,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        int n,
        @Nullable Double municipality,
        int severity,
        List<Integer> years,
        List<Integer> together,
        List<UUID> schools) {

    SliceKey slice() {
        return new SliceKey(key.procedure(), key.subject(), key.grade(), year);
    }

    boolean oneTask() {
        return item.tasks().size() == 1;
    }

    Finding lasting(List<Integer> all) {
        var grown = severity == 2 && all.size() > 1 ? 3 : severity;
        return new Finding(key, item, year, value, low, high, n, municipality, grown, all, together, schools);
    }

    Finding leaningOn(List<Integer> laidTogether) {
        return new Finding(key, item, year, value, low, high, n, municipality, severity, years, laidTogether, schools);
    }
}
