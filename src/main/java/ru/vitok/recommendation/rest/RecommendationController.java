package ru.vitok.recommendation.rest;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Recommendations;
import ru.vitok.recommendation.SchoolAnswers;

@RestController
@RequestMapping("/api/v1/recommendations")
class RecommendationController {

    private static final int SIZE_MAX = 100;

    private final Recommendations recommendations;
    private final SchoolAnswers answers;
    private final Organisations organisations;
    private final Clock clock;

    RecommendationController(
            Recommendations recommendations, SchoolAnswers answers, Organisations organisations, Clock clock) {
        this.recommendations = recommendations;
        this.answers = answers;
        this.organisations = organisations;
        this.clock = clock;
    }

    record Created(UUID id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created send(@RequestBody @Valid RecommendationBody body) {
        return new Created(recommendations.send(body.draft(this::school)));
    }

    /** By the addressee, or by the methodist on its behalf and marked so. */
    @PostMapping("/{id}/addressees/{code}/status")
    RecommendationAnswer answer(@PathVariable UUID id, @PathVariable String code, @RequestBody @Valid StatusBody body) {
        var school = organisations.byCode(code).orElseThrow(Refusal::notFound);
        answers.answer(id, school.id(), body.answer());
        return one(id);
    }

    @GetMapping("/{id}")
    RecommendationAnswer one(@PathVariable UUID id) {
        return RecommendationAnswer.of(recommendations.of(id), LocalDate.now(clock));
    }

    /** The newest first; with a status those that have a visible line in it. */
    @GetMapping
    List<RecommendationAnswer> list(
            @RequestParam(required = false) @Nullable AddresseeStatus status,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "0") int page) {
        var today = LocalDate.now(clock);
        return recommendations.page(PageRequest.of(Math.max(0, page), Math.clamp(size, 1, SIZE_MAX))).stream()
                .filter(it -> status == null || it.addressees().stream().anyMatch(line -> line.status() == status))
                .map(it -> RecommendationAnswer.of(it, today))
                .toList();
    }

    private UUID school(String code) {
        return organisations
                .byCode(code)
                .map(Organisation::id)
                .orElseThrow(() -> new Refusal("recommendation.refusal.unknown-school", code));
    }
}
