package ru.vitok.difficulty.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyDraft;
import ru.vitok.difficulty.DifficultyStatus;
import ru.vitok.difficulty.Outcome;
import ru.vitok.difficulty.Visibility;
import ru.vitok.kernel.Refusal;

@RestController
@RequestMapping("/api/v1/difficulties")
class DifficultyDoor {

    /** What to post; {@code visibility} OPEN lets colleagues read the text. */
    record Asked(
            @Nullable String text,
            @Nullable String subject,
            @Nullable Integer grade,
            @Nullable String skillCode,
            @Nullable Boolean anonymous,
            @Nullable Visibility visibility,
            @Nullable Set<UUID> problemFields) {}

    record Created(UUID id) {}

    /** Author, school, grade and skill are null where the name is hidden from the caller. */
    record Shown(
            UUID id,
            String text,
            @Nullable String subject,
            @Nullable Integer grade,
            @Nullable String skillCode,
            boolean anonymous,
            @Nullable String author,
            @Nullable String school,
            DifficultyStatus status,
            @Nullable Outcome outcome,
            Visibility visibility,
            Instant postedAt,
            LocalDate acceptBy,
            LocalDate answerBy) {}

    private final Difficulties difficulties;

    DifficultyDoor(Difficulties difficulties) {
        this.difficulties = difficulties;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created post(@RequestBody Asked asked) {
        var open = asked.visibility() == Visibility.OPEN;
        return new Created(difficulties.post(new DifficultyDraft(
                asked.text() == null ? "" : asked.text(),
                asked.subject(),
                asked.grade(),
                asked.skillCode(),
                Boolean.TRUE.equals(asked.anonymous()),
                open ? Visibility.OPEN : Visibility.ME_AND_METHODIST,
                asked.problemFields() == null ? Set.of() : asked.problemFields())));
    }

    @GetMapping
    List<Shown> list(@RequestParam(required = false) @Nullable String status) {
        var wanted = status == null || status.isBlank() ? List.<DifficultyStatus>of() : List.of(status(status));
        return difficulties.list(wanted).stream().map(DifficultyDoor::shown).toList();
    }

    @GetMapping("/{id}")
    Shown one(@PathVariable UUID id) {
        return shown(difficulties.get(id));
    }

    private static DifficultyStatus status(String word) {
        return Stream.of(DifficultyStatus.values())
                .filter(it -> it.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal("difficulty.refusal.status", word));
    }

    private static Shown shown(Difficulty it) {
        return new Shown(
                it.id(),
                it.text(),
                it.subject(),
                it.grade(),
                it.skill(),
                it.anonymous(),
                it.authorName(),
                it.school(),
                it.status(),
                it.outcome(),
                it.visibility(),
                it.postedAt(),
                it.acceptBy(),
                it.answerBy());
    }
}
