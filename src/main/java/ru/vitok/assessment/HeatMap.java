package ru.vitok.assessment;

import java.util.List;
import java.util.UUID;
import ru.vitok.curriculum.ThresholdProfile;

/** Tasks by schools, in alphabetical order of schools and in no other. */
public record HeatMap(SliceKey key, TaskResults municipality, List<Line> schools, ThresholdProfile thresholds) {

    /** One school. */
    public record Line(UUID id, String code, String name, TaskResults results) {}
}
