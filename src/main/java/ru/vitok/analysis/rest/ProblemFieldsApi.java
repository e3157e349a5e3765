package ru.vitok.analysis.rest;

import jakarta.servlet.http.HttpServletRequest;
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
import ru.vitok.analysis.FieldReason;
import ru.vitok.analysis.FieldVoice;
import ru.vitok.analysis.FieldVoices;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
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
    private final FieldReason reason;

    ProblemFieldsApi(ProblemFields fields, FieldVoices voices, FieldReason reason) {
        this.fields = fields;
        this.voices = voices;
        this.reason = reason;
    }

    @GetMapping
    List<ProblemFieldShown> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Integer grade,
            @RequestParam(required = false) @Nullable Scope scope,
            @RequestParam(required = false) @Nullable ProblemFieldStatus status,
            @RequestParam(defaultValue = "false") boolean confirmedByTeachers,
            HttpServletRequest request) {
        var found = fields.list(new ProblemFieldFilter(year, subject, grade, scope, status));
        var said = voices.of(found);
        return found.stream()
                .map(it -> shown(it, said.getOrDefault(it.id(), FieldVoice.NONE), request))
                .filter(it -> !confirmedByTeachers || it.voices().confirmed())
                .toList();
    }

    @GetMapping("/{id}")
    ProblemFieldShown one(@PathVariable UUID id, HttpServletRequest request) {
        return shown(id, request);
    }

    /** Runs the rules over the caller's municipality. */
    @PostMapping("/collect")
    Map<String, Integer> collect() {
        return Map.of("found", fields.collect());
    }

    @PostMapping("/{id}/confirm")
    ProblemFieldShown confirm(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Confirmation asked,
            HttpServletRequest request) {
        fields.confirm(id, asked == null ? null : asked.cause());
        return shown(id, request);
    }

    @PostMapping("/{id}/publish")
    ProblemFieldShown publish(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Publication asked,
            HttpServletRequest request) {
        var clubs = asked == null || asked.clubs() == null ? Set.<UUID>of() : asked.clubs();
        var note = asked == null || asked.note() == null ? "" : asked.note();
        fields.publish(id, clubs, note);
        return shown(id, request);
    }

    @GetMapping("/{id}/trail")
    TrailShown trail(@PathVariable UUID id) {
        return TrailShown.of(fields.trail(id));
    }

    private ProblemFieldShown shown(UUID id, HttpServletRequest request) {
        var row = fields.get(id);
        return shown(row, voices.of(row), request);
    }

    private ProblemFieldShown shown(ProblemFieldRow row, FieldVoice voice, HttpServletRequest request) {
        return ProblemFieldShown.of(row, voice, reason.words(row, ReaderLanguage.of(request)));
    }
}
