package ru.vitok.recommendation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Schools accept, decline and report; a methodist may enter it for them, marked so, and checks what was done. */
@Service
public class SchoolAnswers {

    private static final Duration TAKE_BACK = Duration.ofMinutes(2);

    private final Recommendations recommendations;
    private final AddresseeStore addressees;
    private final RecommendationPost post;
    private final AuditJournal journal;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    SchoolAnswers(
            Recommendations recommendations,
            AddresseeStore addressees,
            RecommendationPost post,
            AuditJournal journal,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.recommendations = recommendations;
        this.addressees = addressees;
        this.post = post;
        this.journal = journal;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional
    public void answer(UUID id, UUID school, Answer answer) {
        var recommendation = recommendations.of(id);
        var line = line(recommendation, school);
        var own = mayAnswer(school);
        if (answer.status() == AddresseeStatus.CHECKED || !own) {
            permissions.require("recommendation.line", Action.MODERATE, school, null);
        }
        check(line, answer);
        var onBehalf = !own && answer.status() != AddresseeStatus.CHECKED;
        addressees.step(id, school, answer, onBehalf, viewers.current().person(), OffsetDateTime.now(clock));
        journal.record("RECOMMENDATION_" + answer.status(), "recommendation", id);
        if (own) {
            post.answered(recommendation, line.name(), answer.status());
        } else {
            post.enteredFor(recommendation, school, answer.status());
        }
    }

    /** Takes one's own last answer back while it is still fresh. */
    @Transactional
    public void takeBack(UUID id, UUID school) {
        var line = line(recommendations.of(id), school);
        var now = OffsetDateTime.now(clock);
        var person = viewers.current().person();
        if (!addressees.takeBack(id, line.school(), person, now.minus(TAKE_BACK), now)) {
            throw Refusal.conflict("recommendation.refusal.too-late");
        }
    }

    /** The asking person speaks for the school. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(UUID school) {
        return permissions.allows("recommendation.line", Action.EDIT, school, null);
    }

    /** The asking person may enter answers for the school and check what was done. */
    @Transactional(readOnly = true)
    public boolean mayCheck(UUID school) {
        return permissions.allows("recommendation.line", Action.MODERATE, school, null);
    }

    private void check(Addressee line, Answer answer) {
        if (!line.status().leadsTo(answer.status())) {
            throw Refusal.conflict(
                    "recommendation.refusal.step." + line.status().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (answer.status().needsNote() && answer.note().isBlank()) {
            throw new Refusal("recommendation.refusal.no-note");
        }
        if (answer.note().length() > Addressee.NOTE_MAX) {
            throw new Refusal("recommendation.refusal.long-note", Addressee.NOTE_MAX);
        }
        var done = answer.doneOn();
        if (done != null && done.isAfter(LocalDate.now(clock))) {
            throw new Refusal("recommendation.refusal.done-future");
        }
    }

    private static Addressee line(Recommendation recommendation, UUID school) {
        return recommendation.addressees().stream()
                .filter(it -> it.school().equals(school))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
