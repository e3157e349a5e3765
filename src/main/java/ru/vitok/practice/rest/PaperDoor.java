package ru.vitok.practice.rest;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.document.Papers;
import ru.vitok.practice.PracticePapers;

/** A practice as a file, by token and from its page; a guest has what is published. */
@RestController
class PaperDoor {

    private final PracticePapers papers;

    PaperDoor(PracticePapers papers) {
        this.papers = papers;
    }

    @GetMapping({"/api/v1/practices/{id}/paper.docx", "/practices/{id}/paper.docx"})
    ResponseEntity<byte[]> docx(
            @PathVariable UUID id, @RequestHeader(name = "Accept-Language", defaultValue = "ru") String language) {
        return file(papers.docx(id, locale(language)), Papers.DOCX, "practice-" + id + ".docx");
    }

    @GetMapping({"/api/v1/practices/{id}/paper.pdf", "/practices/{id}/paper.pdf"})
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id, @RequestHeader(name = "Accept-Language", defaultValue = "ru") String language) {
        return file(papers.pdf(id, locale(language)), Papers.PDF, "practice-" + id + ".pdf");
    }

    private static Locale locale(String language) {
        return language.startsWith("en") ? Locale.ENGLISH : Locale.of("ru");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
