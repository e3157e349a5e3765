package ru.vitok.practice.rest;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeUses;

@RestController
@RequestMapping("/api/v1/practices")
class PracticeController {

    private final PracticeLibrary library;
    private final PracticeUses uses;
    private final Viewers viewers;

    PracticeController(PracticeLibrary library, PracticeUses uses, Viewers viewers) {
        this.library = library;
        this.uses = uses;
        this.viewers = viewers;
    }

    record Created(UUID id) {}

    /** The same external id again updates. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created put(@RequestBody @Valid PracticeBody body) {
        return new Created(library.put(new PracticeDelivery(
                body.externalId(),
                body.text(),
                viewers.current().person(),
                library.workplace(),
                null,
                Boolean.TRUE.equals(body.publish()) ? PracticeStatus.PUBLISHED : PracticeStatus.DRAFT)));
    }

    @GetMapping("/{id}")
    PracticeAnswer one(@PathVariable UUID id) {
        return PracticeAnswer.of(library.of(id), uses.of(id).count());
    }
}
