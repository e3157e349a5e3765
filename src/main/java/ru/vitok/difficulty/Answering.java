package ru.vitok.difficulty;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** Sends a methodist's bundle of words and help. */
@Component
class Answering {

    private final DifficultyStore store;
    private final Moderation moderation;
    private final ConversationStore conversation;
    private final DifficultyTrail trail;
    private final DifficultyNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            DifficultyStore store,
            Moderation moderation,
            ConversationStore conversation,
            DifficultyTrail trail,
            DifficultyNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.moderation = moderation;
        this.conversation = conversation;
        this.trail = trail;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    UUID answer(UUID id, String words, List<HelpItem> items) {
        if (words.isBlank() && items.isEmpty()) {
            throw new Refusal("difficulty.refusal.empty-answer");
        }
        if (words.length() > Answer.WORDS_MAX) {
            throw new Refusal("difficulty.refusal.message", Answer.WORDS_MAX);
        }
        var before = moderation.taken(id);
        var row = store.move(before, DifficultyStatus.OFFERED, moderation.now().by(moderation.me()));
        var answer = new Answer(UUID.randomUUID(), moderation.me(), "", words.strip(), clock.instant(), items);
        conversation.add(id, row.municipality(), answer);
        trail.place(row);
        trail.answered(row, answer);
        store.withMerged(id).forEach(notices::answered);
        events.publishEvent(new DifficultyAnswered(id, answer.id(), row.municipality()));
        return answer.id();
    }
}
