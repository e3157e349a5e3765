package ru.vitok.session;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** What those who lead sessions have before them: the next ones with what they lack, fields that wait for a date. */
@Service
public class Preparation {

    /** Minutes that nobody approved for longer are no reminder any more. */
    private static final Duration BACK = Duration.ofDays(60);

    private final SessionLinks links;
    private final LedStore led;
    private final AgendaStore agendas;
    private final SignUpStore signUps;
    private final Leading leading;
    private final Viewers viewers;
    private final Clock clock;

    Preparation(
            SessionLinks links,
            LedStore led,
            AgendaStore agendas,
            SignUpStore signUps,
            Leading leading,
            Viewers viewers,
            Clock clock) {
        this.links = links;
        this.led = led;
        this.agendas = agendas;
        this.signUps = signUps;
        this.leading = leading;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Sessions hosted by the asking person or held by the person's clubs: held ones without minutes, then the next. */
    @Transactional(readOnly = true)
    public List<Prepared> mine(int limit) {
        var viewer = viewers.current();
        if (viewer.guest()) {
            return List.of();
        }
        return led.led(viewer.person(), clock.instant().minus(BACK), viewer).stream()
                .filter(leading::hosts)
                .limit(limit)
                .map(this::prepared)
                .toList();
    }

    /** Those of the problem fields for which the asking person can see a session, planned or held. */
    @Transactional(readOnly = true)
    public Set<UUID> dated(Collection<UUID> fields) {
        return fields.isEmpty() ? Set.of() : led.dated(fields, viewers.current());
    }

    private Prepared prepared(Session session) {
        var gaps = new ArrayList<Gap>();
        var agenda = agendas.of(session.id());
        if (session.status() == SessionStatus.HELD) {
            gaps.add(Gap.MINUTES_NOT_APPROVED);
        } else {
            if (session.status() == SessionStatus.DRAFT) {
                gaps.add(Gap.NOT_ANNOUNCED);
            }
            if (links.fields(session.id()).isEmpty() && agenda.stream().allMatch(it -> it.field() == null)) {
                gaps.add(Gap.NO_GROUND);
            }
            if (agenda.isEmpty()) {
                gaps.add(Gap.NO_AGENDA);
            } else if (agenda.stream().anyMatch(it -> it.speaker().isBlank())) {
                gaps.add(Gap.NO_SPEAKER);
            }
        }
        return new Prepared(session, gaps, signUps.taken(session.id()));
    }
}
