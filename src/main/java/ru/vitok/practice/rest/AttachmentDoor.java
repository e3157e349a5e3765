package ru.vitok.practice.rest;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.practice.AttachmentContent;
import ru.vitok.practice.AttachmentDelivery;

/**
 * Where files are fetched, by token and by the pages. A browser saves them and never opens them as a page of ours; the
 * small pictures alone, which we drew, are shown.
 */
@RestController
class AttachmentDoor {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final AttachmentDelivery delivery;

    AttachmentDoor(AttachmentDelivery delivery) {
        this.delivery = delivery;
    }

    @GetMapping({"/api/v1/practices/{id}/attachments/{attachment}", "/practices/{id}/files/{attachment}"})
    ResponseEntity<InputStreamResource> file(@PathVariable UUID id, @PathVariable UUID attachment) {
        var found = delivery.open(id, attachment);
        return answer(found)
                .header(HttpHeaders.CONTENT_DISPOSITION, found.file().contentDisposition())
                .body(new InputStreamResource(found.content()));
    }

    @GetMapping({"/api/v1/practices/{id}/attachments/{attachment}/thumbnail", "/practices/{id}/files/{attachment}/small"
    })
    ResponseEntity<InputStreamResource> small(@PathVariable UUID id, @PathVariable UUID attachment) {
        var found = delivery.small(id, attachment);
        return answer(found).body(new InputStreamResource(found.content()));
    }

    private static ResponseEntity.BodyBuilder answer(AttachmentContent found) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(found.file().mediaType()))
                .contentLength(found.file().size());
    }
}
