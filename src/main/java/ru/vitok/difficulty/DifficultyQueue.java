package ru.vitok.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** What methodists do with difficulties: take, answer, merge, hand on, put off, close. */
@Service
public class DifficultyQueue {

    private final DifficultyStore store;
    private final DifficultyReading reading;
    private final DifficultyTrail trail;
    private final Answering answering;
    private final Moderation moderation;
    private final DifficultyNotices notices;
    private final Persons persons;
    private final Viewers viewers;
    private final Clock clock;
    private final ZoneId zone;

    DifficultyQueue(
            DifficultyStore store,
            DifficultyReading reading,
            DifficultyTrail trail,
            Answering answering,
            Moderation moderation,
            DifficultyNotices notices,
            Persons persons,
            Viewers viewers,
            Clock clock,
            @Value("${vitok.zone}") ZoneId zone) {
        this.store = store;
        this.reading = reading;
        this.trail = trail;
        this.answering = answering;
        this.moderation = moderation;
        this.notices = notices;
        this.persons = persons;
        this.viewers = viewers;
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Every shelf with what lies on it. */
    @Transactional(readOnly = true)
    public Map<QueueTab, List<Difficulty>> shelves() {
        moderation.requireDesk();
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
        var row = store.move(
                moderation.moderated(id),
                DifficultyStatus.ACCEPTED,
                moderation.now().by(moderation.me()));
        trail.place(row);
        notices.accepted(row);
    }

    @Transactional
    public void start(UUID id) {
        trail.place(store.move(
                moderation.taken(id), DifficultyStatus.IN_WORK, moderation.now().by(moderation.me())));
    }

    /** Sends one bundle to the author and to those whose difficulties were merged into this one. */
    @Transactional
    public UUID answer(UUID id, String words, List<HelpItem> items) {
        return answering.answer(id, words, items);
    }

    /** The others become part of this one; their authors get its answer. */
    @Transactional
    public void merge(UUID into, List<UUID> others) {
        var target = moderation.moderated(into);
        for (var other : others) {
            var row = moderation.moderated(other);
            if (row.id().equals(target.id()) || !row.municipality().equals(target.municipality())) {
                throw new Refusal("difficulty.refusal.merge");
            }
            trail.place(
                    store.move(row, DifficultyStatus.MERGED, moderation.now().into(into)));
        }
    }

    @Transactional
    public void redirect(UUID id, UUID colleague) {
        var before = moderation.moderated(id);
        if (!persons.holders(Role.METHODIST, before.municipality()).contains(colleague)) {
            throw new Refusal("difficulty.refusal.colleague");
        }
        var row =
                store.move(before, DifficultyStatus.REDIRECTED, moderation.now().to(colleague));
        trail.place(row);
        notices.redirected(row, colleague);
    }

    @Transactional
    public void close(UUID id, Outcome outcome) {
        trail.place(store.move(
                moderation.moderated(id),
                DifficultyStatus.CLOSED,
                moderation.now().with(outcome)));
    }

    /** Out of sight until that day; the promise to the teacher does not move. */
    @Transactional
    public void snooze(UUID id, LocalDate until) {
        moderation.moderated(id);
        store.snooze(id, until);
    }

    /** Methodists of the same municipality to whom it may be handed on. */
    @Transactional(readOnly = true)
    public List<UUID> colleagues(Difficulty difficulty) {
        return persons.holders(Role.METHODIST, difficulty.municipality()).stream()
                .filter(person -> !person.equals(moderation.me()))
                .toList();
    }
}
