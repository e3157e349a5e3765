package ru.vitok.session;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** Sessions that repeat: each is a session of its own; what they share is changed for one or for all that follow. */
@Service
public class Series {

    private final Sessions sessions;
    private final Planning planning;
    private final SessionBook book;

    Series(Sessions sessions, Planning planning, SessionBook book) {
        this.sessions = sessions;
        this.planning = planning;
        this.book = book;
    }

    /** Plans them all in draft, in the order of time. */
    @Transactional
    public List<UUID> plan(SessionDraft first, Repetition repetition) {
        if (repetition.times() < 2 || repetition.times() > Repetition.MOST) {
            throw new Refusal("session.refusal.times-repeated", Repetition.MOST);
        }
        var length = Duration.between(first.startsAt(), first.endsAt());
        var series = UUID.randomUUID();
        var planned = new ArrayList<UUID>();
        for (var start : repetition.dates(first.startsAt())) {
            var id = planning.plan(first.at(start, start.plus(length)));
            book.series(id, series);
            planned.add(id);
        }
        return planned;
    }

    /** Those after this one that have not taken place, in the order of time. */
    @Transactional(readOnly = true)
    public List<UUID> following(UUID id) {
        var session = sessions.get(id);
        return sessions.series(id).stream()
                .filter(it -> it.startsAt().isAfter(session.startsAt()) && !it.past())
                .filter(it -> it.status() != SessionStatus.LIVE)
                .map(Session::id)
                .toList();
    }

    /** Changes this one, and in those that follow all but the agenda; they move by as many days as this one. */
    @Transactional
    public void change(UUID id, SessionDraft draft) {
        var before = planning.draft(id);
        var days = ChronoUnit.DAYS.between(
                before.startsAt().toLocalDate(), draft.startsAt().toLocalDate());
        var length = Duration.between(draft.startsAt(), draft.endsAt());
        for (var other : following(id)) {
            var known = planning.draft(other);
            LocalDateTime start = known.startsAt()
                    .toLocalDate()
                    .plusDays(days)
                    .atTime(draft.startsAt().toLocalTime());
            planning.change(other, draft.at(start, start.plus(length)).withAgenda(known.agenda()));
        }
        planning.change(id, draft);
    }
}
