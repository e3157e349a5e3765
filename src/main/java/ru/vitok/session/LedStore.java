package ru.vitok.session;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;

/** Reads what those who lead sessions have before them. */
@Component
class LedStore {

    private final SessionStore sessions;

    LedStore(SessionStore sessions) {
        this.sessions = sessions;
    }

    /** Drafts and coming ones that the person hosts or whose club is the person's; held ones without approved minutes. */
    List<Session> led(UUID person, Instant since, Viewer viewer) {
        return sessions.ask(SessionStore.SELECT + """
                 and (s.id in (select session_id from session_host where person_id = :person)
                   or s.club_id = any (:clubs))
                and s.status in ('DRAFT', 'ANNOUNCED', 'LIVE', 'HELD') and s.ends_at >= :since
                order by s.starts_at""", viewer)
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("clubs", viewer.clubs().toArray(UUID[]::new))
                .query(SessionStore::read)
                .list();
    }

    Set<UUID> dated(Collection<UUID> fields, Viewer viewer) {
        return new LinkedHashSet<>(sessions.ask("""
                select distinct a.field_id from club_session s join (
                  select session_id, field_id from session_field union select session_id, field_id from session_item) a
                  on a.session_id = s.id
                where (s.audience && cast(:tokens as text[]) or :system) and s.status <> 'CANCELLED'
                  and a.field_id = any (:fields)""", viewer)
                .param("fields", fields.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }
}
