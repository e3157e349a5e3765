package ru.vitok.notification;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** Stops letters to the person who holds the secret of the letter's foot; the inbox on the portal stays. */
@Service
public class LetterSilence {

    private final Letters letters;
    private final Clock clock;

    LetterSilence(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public void stop(UUID secret) {
        if (!letters.silence(secret, clock.instant())) {
            throw Refusal.notFound();
        }
    }
}
