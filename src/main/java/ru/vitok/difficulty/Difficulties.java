package ru.vitok.difficulty;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.evidence.NodeRef;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** What teachers do with their difficulties: say, look, write back, judge the help, take back. */
@Service
public class Difficulties {

    private final DifficultyPosting posting;
    private final DifficultyStore store;
    private final DifficultyReading reading;
    private final DifficultyTrail trail;
    private final ConversationStore conversation;
    private final DifficultyNotices notices;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    Difficulties(
            DifficultyPosting posting,
            DifficultyStore store,
            DifficultyReading reading,
            DifficultyTrail trail,
            ConversationStore conversation,
            DifficultyNotices notices,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.posting = posting;
        this.store = store;
        this.reading = reading;
        this.trail = trail;
        this.conversation = conversation;
        this.notices = notices;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional
    public UUID post(DifficultyDraft draft) {
        return posting.post(draft);
    }

    /** Taking back one's own; what was typed is returned, so that a form can offer it again. */
    @Transactional
    public DifficultyDraft withdraw(UUID id) {
        var row = own(id);
        trail.place(store.move(row, DifficultyStatus.WITHDRAWN, Change.at(clock.instant())));
        var prompts = store.prompts(id).stream().map(NodeRef::id).collect(java.util.stream.Collectors.toSet());
        return new DifficultyDraft(
                row.text(), row.subject(), row.grade(), row.skill(), row.anonymous(), row.visibility(), prompts);
    }

    @Transactional(readOnly = true)
    public List<Difficulty> mine() {
        return reading.mine(viewers.current());
    }

    /** What the caller may see, newest first. */
    @Transactional(readOnly = true)
    public List<Difficulty> list(Collection<DifficultyStatus> statuses) {
        return reading.in(statuses.isEmpty() ? List.of(DifficultyStatus.values()) : statuses, viewers.current());
    }

    @Transactional(readOnly = true)
    public Difficulty get(UUID id) {
        return reading.find(id, viewers.current()).orElseThrow(Refusal::notFound);
    }

    /** Help or no help, in the teacher's word: solved closes, no help goes back to work. */
    @Transactional
    public void judge(UUID id, Outcome outcome) {
        var row = own(id);
        var change = Change.at(clock.instant()).with(outcome);
        var moved =
                outcome == Outcome.NOT_SOLVED ? store.move(row, DifficultyStatus.IN_WORK, change) : helped(row, change);
        if (outcome == Outcome.SOLVED) {
            moved = store.move(moved, DifficultyStatus.CLOSED, change);
        }
        trail.place(moved);
        notices.judged(moved, outcome);
    }

    @Transactional
    public void write(UUID id, String text) {
        if (text.isBlank() || text.length() > Answer.WORDS_MAX) {
            throw new Refusal("difficulty.refusal.message", Answer.WORDS_MAX);
        }
        var row = store.get(id);
        var seen = get(id);
        permissions.require(
                row.object(), seen.mine() ? Action.EDIT : Action.MODERATE, row.municipality(), row.author());
        var writer = viewers.current().person();
        conversation.write(id, row.municipality(), writer, text.strip(), clock.instant());
        notices.written(row, writer);
    }

    private DifficultyRow helped(DifficultyRow row, Change change) {
        return row.status() == DifficultyStatus.HELPED ? row : store.move(row, DifficultyStatus.HELPED, change);
    }

    private DifficultyRow own(UUID id) {
        if (!get(id).mine()) {
            throw Refusal.notFound();
        }
        var row = store.get(id);
        permissions.require(row.object(), Action.EDIT, row.municipality(), row.author());
        return row;
    }
}
