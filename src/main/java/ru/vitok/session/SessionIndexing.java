package ru.vitok.session;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;

/** Makes announced sessions findable, with what was discussed and decided. */
@Component
class SessionIndexing {

    private final SearchIndex index;
    private final Sessions sessions;
    private final AgendaStore agendas;
    private final DecisionStore decisions;
    private final RecordingStore recordings;

    SessionIndexing(
            SearchIndex index,
            Sessions sessions,
            AgendaStore agendas,
            DecisionStore decisions,
            RecordingStore recordings) {
        this.index = index;
        this.sessions = sessions;
        this.agendas = agendas;
        this.decisions = decisions;
        this.recordings = recordings;
    }

    @EventListener
    void on(SessionChanged changed) {
        if (changed.what() == SessionChanged.What.ROOM) {
            return;
        }
        put(sessions.get(changed.session()));
    }

    void put(Session session) {
        if (session.status() == SessionStatus.CANCELLED) {
            index.remove(EntryType.SESSION, session.id());
        } else if (session.status() != SessionStatus.DRAFT) {
            index.put(entry(session));
        }
    }

    private SearchEntry entry(Session session) {
        var agenda = agendas.of(session.id()).stream()
                .map(item -> item.question() + "\n" + item.heard())
                .collect(Collectors.joining("\n"));
        var decided = decisions.of(session.id()).stream().map(Decision::text).collect(Collectors.joining("\n"));
        var noted = recordings.of(session.id()).stream()
                .flatMap(it -> it.lines().stream())
                .map(Recording.Line::words)
                .collect(Collectors.joining("\n"));
        return new SearchEntry(
                        EntryType.SESSION,
                        session.id(),
                        session.title(),
                        session.goal(),
                        agenda + "\n" + decided + "\n" + noted,
                        session.subject(),
                        Set.of(),
                        Set.of(),
                        session.status().name(),
                        session.audience(),
                        session.path(),
                        LocalDate.ofInstant(session.startsAt(), session.zone()),
                        1,
                        session.clubTitle())
                .withClubs(Set.of(session.club()));
    }
}
