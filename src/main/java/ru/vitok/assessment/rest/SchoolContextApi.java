package ru.vitok.assessment.rest;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.assessment.context.SimilarSchools;

/** Conditions of schools and their groups, in alphabetical order: a school's own, or the municipality's. */
@RestController
@RequestMapping("/api/v1/school-context")
class SchoolContextApi {

    private final SimilarSchools schools;

    SchoolContextApi(SimilarSchools schools) {
        this.schools = schools;
    }

    @GetMapping
    List<SchoolContext> list() {
        return schools.list().stream().map(SchoolContext::of).toList();
    }
}
