package ru.vitok.assessment.rest;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
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
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.uikit.ModuleTranslations;

/** Uploads of other systems. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

    private final Intake intake;
    private final ModuleTranslations texts;

    ImportApi(Intake intake, ModuleTranslations texts) {
        this.intake = intake;
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

    @PostMapping("/{id}/confirm")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void confirm(@PathVariable UUID id) {
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
