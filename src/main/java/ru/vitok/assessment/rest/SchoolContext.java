package ru.vitok.assessment.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.assessment.context.SimilarGroup;
import ru.vitok.assessment.context.SimilarSchool;

/** A school's latest conditions, its group of similar schools and the rule that put it there. */
record SchoolContext(
        String school,
        @Nullable String cluster,
        @Nullable Integer year,
        Map<SchoolCondition, Double> conditions,
        SimilarGroup.@Nullable Kind rule,
        List<SchoolCondition> met) {

    static SchoolContext of(SimilarSchool it) {
        var latest = it.latest();
        var group = it.group();
        return new SchoolContext(
                it.school().code(),
                it.school().cluster(),
                latest == null ? null : latest.year(),
                latest == null ? Map.of() : latest.figures(),
                group == null ? null : group.kind(),
                group == null ? List.of() : group.met());
    }
}
