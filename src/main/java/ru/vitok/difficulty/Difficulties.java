package ru.vitok.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.difficulty.DifficultyStore.Change;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewer;
import ru.vitok.people.Viewers;

/** What teachers do with their difficulties: say, look, write back, judge the help, take back. */
@Service
public class Difficulties {

    private static final int ACCEPT_WITHIN = 2;
    private static final int ANSWER_WITHIN = 5;

    private final DifficultyStore store;
    private final DifficultyReading reading;
    private final DifficultyTrail trail;
    private final ConversationStore conversation;
    private final DifficultyNotices notices;
    private final EvidenceLedger ledger;
    private final Permissions permissions;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Difficulties(
            DifficultyStore store,
            DifficultyReading reading,
            DifficultyTrail trail,
            ConversationStore conversation,
            DifficultyNotices notices,
            EvidenceLedger ledger,
            Permissions permissions,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${vitok.zone}") ZoneId zone) {
        this.store = store;
        this.reading = reading;
        this.trail = trail;
        this.conversation = conversation;
        this.notices = notices;
        this.ledger = ledger;
        this.permissions = permissions;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional
    public UUID post(DifficultyDraft draft) {
        if (draft.text().isBlank()) {
            throw new Refusal("difficulty.refusal.empty");
        }
        if (draft.text().length() > DifficultyDraft.TEXT_MAX) {
            throw new Refusal("difficulty.refusal.long", DifficultyDraft.TEXT_MAX);
        }
        if (draft.grade() != null && (draft.grade() < 1 || draft.grade() > 11)) {
            throw new Refusal("difficulty.refusal.grade");
        }
        var viewer = viewers.current();
        var municipality = viewer.municipality().orElseThrow(() -> new Refusal("difficulty.refusal.no-municipality"));
        permissions.require("difficulty.new", Action.CREATE, municipality, null);
        var row = row(draft, municipality, viewer);
        var today = LocalDate.ofInstant(row.postedAt(), zone);
        store.add(row, WorkingDays.after(today, ACCEPT_WITHIN), WorkingDays.after(today, ANSWER_WITHIN));
        trail.place(row);
        for (var field : draft.prompts()) {
            link(row, new NodeRef(NodeType.PROBLEM_FIELD, field));
        }
        var hidden = row.anonymous();
        events.publishEvent(new DifficultyPosted(
                row.id(), municipality, row.subject(), hidden ? null : row.grade(), hidden ? null : row.skill()));
        return row.id();
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

    /** Only what the teacher can see may be named as the prompt. */
    private void link(DifficultyRow row, NodeRef field) {
        if (ledger.nodes(java.util.Set.of(field)).isEmpty()) {
            throw new Refusal("difficulty.refusal.prompt");
        }
        store.prompted(row.id(), row.municipality(), field);
        trail.prompted(row.id(), field);
    }

    private DifficultyRow row(DifficultyDraft draft, UUID municipality, Viewer viewer) {
        var author = viewer.person();
        @Nullable UUID school = viewer.schools().stream().findFirst().orElse(null);
        return new DifficultyRow(
                UUID.randomUUID(),
                municipality,
                author,
                school,
                draft.text(),
                draft.subject(),
                draft.grade(),
                draft.skill(),
                draft.anonymous(),
                draft.visibility(),
                DifficultyStatus.NEW,
                null,
                permissions.audience(DifficultyRow.object(draft.visibility()), municipality, author),
                clock.instant());
    }
}
