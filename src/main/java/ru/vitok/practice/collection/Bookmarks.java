package ru.vitok.practice.collection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeRow;

/** Practices that a person wants to find again; nobody else sees which. */
@Service
public class Bookmarks {

    private final PracticeLibrary library;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Bookmarks(PracticeLibrary library, Viewers viewers, JdbcClient jdbc, Clock clock) {
        this.library = library;
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean has(UUID practice) {
        var me = viewers.current().personOrNull();
        return me != null
                && jdbc.sql("""
                select exists (select from practice_bookmark where person_id = :me and practice_id = :practice)""")
                        .param("me", me)
                        .param("practice", practice)
                        .query(Boolean.class)
                        .single();
    }

    @Transactional
    public void put(UUID practice) {
        jdbc.sql("""
                insert into practice_bookmark (person_id, practice_id, at) values (:me, :practice, :now)
                on conflict do nothing""")
                .param("me", viewers.current().person())
                .param("practice", library.of(practice).id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    @Transactional
    public void remove(UUID practice) {
        jdbc.sql("delete from practice_bookmark where person_id = :me and practice_id = :practice")
                .param("me", viewers.current().person())
                .param("practice", practice)
                .update();
    }

    /** The newest first; what has left the library is not among them. */
    @Transactional(readOnly = true)
    public List<PracticeRow> mine() {
        var ids = jdbc.sql("select practice_id from practice_bookmark where person_id = :me order by at desc")
                .param("me", viewers.current().person())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        var rows = new LinkedHashMap<UUID, PracticeRow>();
        library.rows(ids).forEach(it -> rows.put(it.id(), it));
        return ids.stream()
                .flatMap(it -> Optional.ofNullable(rows.get(it)).stream())
                .toList();
    }
}
