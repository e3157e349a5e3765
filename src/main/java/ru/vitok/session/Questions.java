package ru.vitok.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Questions to a session, one vote a person. They belong to the session, not to the video tool, which loses them. */
@Service
public class Questions {

    private static final int TEXT_MAX = 1000;

    private final Sessions sessions;
    private final QuestionStore questions;
    private final Leading leading;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            Sessions sessions,
            QuestionStore questions,
            Leading leading,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.questions = questions;
        this.leading = leading;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /** By votes, then by time. */
    @Transactional(readOnly = true)
    public List<Question> of(UUID session) {
        return questions.of(sessions.get(session).id(), viewers.current().personOrNull());
    }

    /** Asks; whoever asks is the first who wants an answer. */
    @Transactional
    public UUID ask(UUID session, String text, boolean nameHidden) {
        var person = open(session);
        if (text.isBlank() || text.length() > TEXT_MAX) {
            throw new Refusal("session.refusal.question", TEXT_MAX);
        }
        var id = UUID.randomUUID();
        questions.add(id, session, person, text.strip(), nameHidden, OffsetDateTime.now(clock));
        questions.vote(id, person);
        changed(session);
        return id;
    }

    @Transactional
    public void vote(UUID session, UUID question) {
        var person = open(session);
        requireOf(session, question);
        questions.vote(question, person);
        changed(session);
    }

    @Transactional
    public void takeBack(UUID session, UUID question) {
        var person = open(session);
        requireOf(session, question);
        questions.takeBack(question, person);
        changed(session);
    }

    /** Marks that the question was answered; for those who lead the session. */
    @Transactional
    public void answered(UUID session, UUID question, boolean answered) {
        leading.require(sessions.get(session));
        requireOf(session, question);
        questions.answered(question, answered ? OffsetDateTime.now(clock) : null);
        changed(session);
    }

    private UUID open(UUID session) {
        var person = viewers.current().person();
        if (!sessions.get(session).open()) {
            throw Refusal.conflict("session.refusal.questions-closed");
        }
        return person;
    }

    private void requireOf(UUID session, UUID question) {
        if (!questions.exists(session, question)) {
            throw Refusal.notFound();
        }
    }

    private void changed(UUID session) {
        events.publishEvent(new SessionChanged(session, SessionChanged.What.ROOM));
    }
}
