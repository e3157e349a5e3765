package ru.vitok.analysis.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.analysis.FieldVoice;
import ru.vitok.analysis.FieldVoices;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.Scope;

@RestController
@RequestMapping("/api/v1/problem-fields")
class ProblemFieldsApi {

    /** What a person supposes the cause to be. */
    record Confirmation(@Nullable String cause) {}

    /** To whom and with which words. */
    record Publication(@Nullable Set<UUID> clubs, @Nullable String note) {
        Publication {
            // null is no club
            clubs = clubs == null ? Set.of() : Set.copyOf(clubs);
        }
    }

    private final ProblemFields fields;
    private final FieldVoices voices;

    ProblemFieldsApi(ProblemFields fields, FieldVoices voices) {
        this.fields = fields;
        this.voices = voices;
    }

    @GetMapping
    List<ProblemFieldShown> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Integer grade,
            @RequestParam(required = false) @Nullable Scope scope,
            @RequestParam(required = false) @Nullable ProblemFieldStatus status,
            @RequestParam(defaultValue = "false") boolean confirmedByTeachers) {
        var found = fields.list(new ProblemFieldFilter(year, subject, grade, scope, status));
        var said = voices.of(found);
        return found.stream()
                .map(it -> ProblemFieldShown.of(it, said.getOrDefault(it.id(), FieldVoice.NONE)))
                .filter(it -> !confirmedByTeachers || it.voices().confirmed())
                .toList();
    }

    @GetMapping("/{id}")
    ProblemFieldShown one(@PathVariable UUID id) {
        return shown(id);
    }

    /** Runs the rules over the caller's municipality. */
    @PostMapping("/collect")
    Map<String, Integer> collect() {
        return Map.of("found", fields.collect());
    }

    @PostMapping("/{id}/confirm")
    ProblemFieldShown confirm(@PathVariable UUID id, @RequestBody(required = false) @Nullable Confirmation asked) {
        fields.confirm(id, asked == null ? null : asked.cause());
        return shown(id);
    }

    @PostMapping("/{id}/publish")
    ProblemFieldShown publish(@PathVariable UUID id, @RequestBody(required = false) @Nullable Publication asked) {
        var clubs = asked == null || asked.clubs() == null ? Set.<UUID>of() : asked.clubs();
        var note = asked == null || asked.note() == null ? "" : asked.note();
        fields.publish(id, clubs, note);
        return shown(id);
    }

    @GetMapping("/{id}/trail")
    TrailShown trail(@PathVariable UUID id) {
        return TrailShown.of(fields.trail(id));
    }

    private ProblemFieldShown shown(UUID id) {
        var row = fields.get(id);
        return ProblemFieldShown.of(row, voices.of(row));
    }
}
