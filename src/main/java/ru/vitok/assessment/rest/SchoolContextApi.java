package ru.vitok.assessment.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.assessment.context.SimilarGroup;
import ru.vitok.assessment.context.SimilarSchool;
import ru.vitok.assessment.context.SimilarSchools;

/** Conditions of schools and their groups, in alphabetical order: a school's own, or the municipality's. */
@RestController
@RequestMapping("/api/v1/school-context")
class SchoolContextApi {

    private final SimilarSchools schools;

    SchoolContextApi(SimilarSchools schools) {
        this.schools = schools;
    }

    record Shown(
            String school,
            @Nullable String cluster,
            @Nullable Integer year,
            Map<SchoolCondition, Double> conditions,
            SimilarGroup.@Nullable Kind rule,
            List<SchoolCondition> met) {

        static Shown of(SimilarSchool it) {
            var latest = it.latest();
            var group = it.group();
            return new Shown(
                    it.school().code(),
                    it.school().cluster(),
                    latest == null ? null : latest.year(),
                    latest == null ? Map.of() : latest.figures(),
                    group == null ? null : group.kind(),
                    group == null ? List.of() : group.met());
        }
    }

    @GetMapping
    List<Shown> list() {
        return schools.list().stream().map(Shown::of).toList();
    }
}
