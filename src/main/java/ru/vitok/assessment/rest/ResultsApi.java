package ru.vitok.assessment.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;

/** Results for other systems; a token sees what its person sees. */
@RestController
@RequestMapping("/api/v1/results")
class ResultsApi {

    private final Results results;

    ResultsApi(Results results) {
        this.results = results;
    }

    @GetMapping("/tasks")
    ResultsView tasks(
            @RequestParam String procedure,
            @RequestParam int year,
            @RequestParam String subject,
            @RequestParam int grade,
            @RequestParam(required = false) @Nullable String school) {
        var key = new SliceKey(procedure, subject, grade, year);
        return ResultsView.of(school == null ? results.tasks(key) : results.tasks(key, school));
    }
}
