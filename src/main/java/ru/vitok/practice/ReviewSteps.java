package ru.vitok.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** Moves a draft from one state of the review to the next. */
@Component
class ReviewSteps {

    private final PracticeLibrary library;
    private final PracticeStore practices;
    private final PracticeShelf shelf;
    private final Clock clock;

    ReviewSteps(PracticeLibrary library, PracticeStore practices, PracticeShelf shelf, Clock clock) {
        this.library = library;
        this.practices = practices;
        this.shelf = shelf;
        this.clock = clock;
    }

    Practice submitted(UUID id) {
        var practice = library.held(id);
        if (practice.review() != PracticeStatus.SUBMITTED) {
            throw Refusal.conflict("practice.refusal.not-submitted");
        }
        return practice;
    }

    void move(Practice practice, PracticeStatus to) {
        var draft = practices.textOf(practice.id(), false).orElseThrow();
        practices.draft(practice.id(), draft, to, OffsetDateTime.now(clock));
        shelf.arrange(practice.id(), Set.of());
    }
}
