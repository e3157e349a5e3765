package ru.vitok.practice.rest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.document.Papers;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePapers;
import ru.vitok.uikit.PageLanguage;

/** A practice as a file, by token and from its page; a guest has what is published. */
@RestController
class PaperDoor {

    private static final String RUSSIAN = "ru";
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|]+";

    private final PracticePapers papers;
    private final PracticeLibrary library;

    PaperDoor(PracticePapers papers, PracticeLibrary library) {
        this.papers = papers;
        this.library = library;
    }

    @GetMapping("/api/v1/practices/{id}/paper.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable UUID id, @RequestHeader(name = "Accept-Language", defaultValue = RUSSIAN) String language) {
        return docx(id, locale(language));
    }

    @GetMapping("/api/v1/practices/{id}/paper.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id, @RequestHeader(name = "Accept-Language", defaultValue = RUSSIAN) String language) {
        return pdf(id, locale(language));
    }

    /** From the page, in the language of the page: a browser often speaks another. */
    @GetMapping("/practices/{id}/paper.docx")
    ResponseEntity<byte[]> docxOfPage(
            @PathVariable UUID id, @CookieValue(name = PageLanguage.COOKIE, defaultValue = RUSSIAN) String language) {
        return docx(id, PageLanguage.of(language));
    }

    @GetMapping("/practices/{id}/paper.pdf")
    ResponseEntity<byte[]> pdfOfPage(
            @PathVariable UUID id, @CookieValue(name = PageLanguage.COOKIE, defaultValue = RUSSIAN) String language) {
        return pdf(id, PageLanguage.of(language));
    }

    private ResponseEntity<byte[]> docx(UUID id, Locale language) {
        return file(papers.docx(id, language), Papers.DOCX, name(id) + ".docx");
    }

    private ResponseEntity<byte[]> pdf(UUID id, Locale language) {
        return file(papers.pdf(id, language), Papers.PDF, name(id) + ".pdf");
    }

    /** The title, as a file may be called: among downloads an identifier says nothing. */
    private String name(UUID id) {
        return library.of(id).text().title().replaceAll(NOT_IN_NAMES, " ").strip();
    }

    private static Locale locale(String language) {
        return language.startsWith("en") ? Locale.ENGLISH : Locale.of(RUSSIAN);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
