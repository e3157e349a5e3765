package ru.vitok.assessment.rest;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.vitok.assessment.Correction;
import ru.vitok.assessment.Corrections;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.uikit.ModuleTranslations;

/** Uploads of other systems. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

    private final Intake intake;
    private final Corrections corrections;
    private final ModuleTranslations texts;

    ImportApi(Intake intake, Corrections corrections, ModuleTranslations texts) {
        this.intake = intake;
        this.corrections = corrections;
        this.texts = texts;
    }

    record Accepted(UUID id, ImportStatus status) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Accepted upload(@RequestParam("file") MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        var id = intake.upload(name == null || name.isBlank() ? "file" : name, file.getBytes());
        return new Accepted(id, ImportStatus.DETECTING);
    }

    @GetMapping("/{id}")
    ImportView get(
            @PathVariable UUID id, @RequestHeader(name = "Accept-Language", defaultValue = "ru") String language) {
        var locale = language.startsWith("en") ? Locale.ENGLISH : ModuleTranslations.RUSSIAN;
        return ImportView.of(intake.preview(id), texts, locale);
    }

    /** @param correction what becomes of works that a file does not have; they stay where nothing is said */
    @PostMapping("/{id}/confirm")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void confirm(@PathVariable UUID id, @RequestParam(required = false) @Nullable Correction correction) {
        if (correction != null) {
            corrections.choose(id, correction);
        }
        intake.confirm(id);
    }

    @PostMapping("/{id}/reject")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void reject(@PathVariable UUID id) {
        intake.reject(id);
    }

    @PostMapping("/{id}/revert")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void revert(@PathVariable UUID id) {
        intake.revert(id);
    }
}
