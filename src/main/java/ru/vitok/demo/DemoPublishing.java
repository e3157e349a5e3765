package ru.vitok.demo;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeSubmission;

/** An author sends a practice in, and the methodist publishes it. */
@Component
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class DemoPublishing {

    private final DemoActors actors;
    private final Viewers viewers;
    private final PracticeSubmission submission;
    private final PracticeReview review;

    DemoPublishing(DemoActors actors, Viewers viewers, PracticeSubmission submission, PracticeReview review) {
        this.actors = actors;
        this.viewers = viewers;
        this.submission = submission;
        this.review = review;
    }

    void publish(UUID author, UUID practice) throws Exception {
        viewers.as(author, () -> {
            submission.submit(practice, true);
            return true;
        });
        actors.act("methodist", () -> review.publish(practice, ""));
    }
}
