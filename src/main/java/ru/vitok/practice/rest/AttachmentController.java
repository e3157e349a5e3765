package ru.vitok.practice.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.vitok.practice.Attachment;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.SentFile;

/** The files beside a practice for other systems. */
@RestController
@RequestMapping("/api/v1/practices/{id}/attachments")
class AttachmentController {

    private final PracticeAttachments attachments;

    AttachmentController(PracticeAttachments attachments) {
        this.attachments = attachments;
    }

    record Shown(UUID id, String name, String mediaType, long size, boolean thumbnail) {

        static Shown of(Attachment attachment) {
            return new Shown(
                    attachment.id(),
                    attachment.name(),
                    attachment.kind().mediaType(),
                    attachment.size(),
                    attachment.small());
        }
    }

    /** @param draft the working version's, for its author and reviewers */
    @GetMapping
    List<Shown> list(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean draft) {
        return shown(draft ? attachments.working(id) : attachments.of(id));
    }

    /** All or none; the answer lists the working version. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<Shown> add(@PathVariable UUID id, @RequestParam("file") List<MultipartFile> files) throws IOException {
        var sent = new ArrayList<SentFile>();
        for (var file : files) {
            var name = file.getOriginalFilename();
            sent.add(new SentFile(name == null || name.isBlank() ? "file" : name, file.getBytes()));
        }
        return shown(attachments.add(id, sent));
    }

    @DeleteMapping("/{attachment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID attachment) {
        attachments.remove(id, attachment);
    }

    private static List<Shown> shown(List<Attachment> list) {
        return list.stream().map(Shown::of).toList();
    }
}
