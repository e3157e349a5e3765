package ru.vitok.notification.rest;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.notification.LetterSilence;

@RestController
class LetterSilenceController {

    private final LetterSilence silence;

    LetterSilenceController(LetterSilence silence) {
        this.silence = silence;
    }

    /** Called by the mail program itself (RFC 8058): no sign-in, the secret is enough. */
    @PostMapping("/api/v1/letters/{secret}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable UUID secret) {
        silence.stop(secret);
    }
}
