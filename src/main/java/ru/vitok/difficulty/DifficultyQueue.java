package ru.vitok.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.difficulty.DifficultyStore.Change;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** What methodists do with difficulties: take, answer, merge, hand on, put off, close. */
@Service
public class DifficultyQueue {

    private final DifficultyStore store;
    private final DifficultyReading reading;
    private final DifficultyTrail trail;
    private final ConversationStore conversation;
    private final DifficultyNotices notices;
    private final Permissions permissions;
    private final Persons persons;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    DifficultyQueue(
            DifficultyStore store,
            DifficultyReading reading,
            DifficultyTrail trail,
            ConversationStore conversation,
            DifficultyNotices notices,
            Permissions permissions,
            Persons persons,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${vitok.zone}") ZoneId zone) {
        this.store = store;
        this.reading = reading;
        this.trail = trail;
        this.conversation = conversation;
        this.notices = notices;
        this.permissions = permissions;
        this.persons = persons;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Every shelf with what lies on it. */
    @Transactional(readOnly = true)
    public Map<QueueTab, List<Difficulty>> shelves() {
        permissions.require("difficulty.queue", Action.VIEW, home(), null);
        var shelves = new EnumMap<QueueTab, List<Difficulty>>(QueueTab.class);
        for (var tab : QueueTab.values()) {
            shelves.put(tab, reading.queue(tab.statuses(), today(), viewers.current()));
        }
        return shelves;
    }

    /** Open difficulties about the same, which may be merged into this one. */
    @Transactional(readOnly = true)
    public List<Difficulty> alike(Difficulty difficulty) {
        return reading.alike(difficulty, viewers.current());
    }

    /** Takes it: from now on the methodist who took it knows a hidden name, and nobody else does. */
    @Transactional
    public void take(UUID id) {
        var row = store.move(moderated(id), DifficultyStatus.ACCEPTED, now().by(me()));
        trail.place(row);
        notices.accepted(row);
    }

    @Transactional
    public void start(UUID id) {
        trail.place(store.move(taken(id), DifficultyStatus.IN_WORK, now().by(me())));
    }

    /** Sends one bundle to the author and to those whose difficulties were merged into this one. */
    @Transactional
    public UUID answer(UUID id, String words, List<HelpItem> items) {
        if (words.isBlank() && items.isEmpty()) {
            throw new Refusal("difficulty.refusal.empty-answer");
        }
        if (words.length() > Answer.WORDS_MAX) {
            throw new Refusal("difficulty.refusal.message", Answer.WORDS_MAX);
        }
        var before = taken(id);
        var row = store.move(before, DifficultyStatus.OFFERED, now().by(me()));
        var answer = new Answer(UUID.randomUUID(), me(), "", words.strip(), clock.instant(), items);
        conversation.add(id, row.municipality(), answer);
        trail.place(row);
        trail.answered(row, answer);
        store.withMerged(id).forEach(notices::answered);
        events.publishEvent(new DifficultyAnswered(id, answer.id(), row.municipality()));
        return answer.id();
    }

    /** The others become part of this one; their authors get its answer. */
    @Transactional
    public void merge(UUID into, List<UUID> others) {
        var target = moderated(into);
        for (var other : others) {
            var row = moderated(other);
            if (row.id().equals(target.id()) || !row.municipality().equals(target.municipality())) {
                throw new Refusal("difficulty.refusal.merge");
            }
            trail.place(store.move(row, DifficultyStatus.MERGED, now().into(into)));
        }
    }

    @Transactional
    public void redirect(UUID id, UUID colleague) {
        var before = moderated(id);
        if (!persons.holders(Role.METHODIST, before.municipality()).contains(colleague)) {
            throw new Refusal("difficulty.refusal.colleague");
        }
        var row = store.move(before, DifficultyStatus.REDIRECTED, now().to(colleague));
        trail.place(row);
        notices.redirected(row, colleague);
    }

    @Transactional
    public void close(UUID id, Outcome outcome) {
        trail.place(store.move(moderated(id), DifficultyStatus.CLOSED, now().with(outcome)));
    }

    /** Out of sight until that day; the promise to the teacher does not move. */
    @Transactional
    public void snooze(UUID id, LocalDate until) {
        moderated(id);
        store.snooze(id, until);
    }

    /** Methodists of the same municipality to whom it may be handed on. */
    @Transactional(readOnly = true)
    public List<UUID> colleagues(Difficulty difficulty) {
        return persons.holders(Role.METHODIST, difficulty.municipality()).stream()
                .filter(person -> !person.equals(me()))
                .toList();
    }

    /** Answering what nobody took takes it first; what another took is that one's. */
    private DifficultyRow taken(UUID id) {
        var row = moderated(id);
        if (row.status() == DifficultyStatus.NEW || row.status() == DifficultyStatus.REDIRECTED) {
            return store.move(row, DifficultyStatus.ACCEPTED, now().by(me()));
        }
        return row;
    }

    private DifficultyRow moderated(UUID id) {
        var row = store.get(id);
        permissions.require(row.object(), Action.MODERATE, row.municipality(), row.author());
        if (row.anonymous() && row.assignee() != null && !row.assignee().equals(me())) {
            throw new Refusal("difficulty.refusal.taken-by-other");
        }
        return row;
    }

    private UUID home() {
        return viewers.current().grants().stream()
                .filter(grant -> grant.role() == Role.METHODIST)
                .map(grant -> grant.organisation().id())
                .findFirst()
                .orElseThrow(() -> new org.springframework.security.access.AccessDeniedException("no desk"));
    }

    private UUID me() {
        return viewers.current().person();
    }

    private Change now() {
        return Change.at(clock.instant());
    }
}
