package ru.vitok.assessment.store;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which schools' parts of preliminary files have given way; told anew whenever a slice's files change. */
@Component
public class SupersededParts {

    private final JdbcClient jdbc;

    SupersededParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void renew(Collection<UUID> slices) {
        var ids = slices.toArray(UUID[]::new);
        jdbc.sql("""
                delete from superseded_part s using data_set d where d.id = s.data_set_id and d.slice_id = any (:slices)""").param("slices", ids).update();
        if (preliminary(ids)) {
            add(ids);
        }
    }

    /** Most slices never had any, and then the works need not be gone through. */
    private boolean preliminary(UUID[] slices) {
        return jdbc.sql("""
                select exists (select from data_set
                where slice_id = any (:slices) and status = 'CONFIRMED' and precedence < 0)""").param("slices", slices).query(Boolean.class).single();
    }

    private void add(UUID[] slices) {
        jdbc.sql("""
                insert into superseded_part
                select distinct p.data_set_id, p.school_id
                from data_set d join participant_result p on p.data_set_id = d.id and p.slice_id = d.slice_id
                where d.slice_id = any (:slices) and d.status = 'CONFIRMED' and d.precedence < 0 and exists
                  (select from data_set n join participant_result q on q.data_set_id = n.id and q.slice_id = n.slice_id
                   where n.slice_id = d.slice_id and n.status = 'CONFIRMED' and q.school_id = p.school_id
                     and coalesce(n.edition, 'INITIAL') = 'INITIAL'
                     and (n.precedence, n.version) > (d.precedence, d.version))""").param("slices", slices).update();
    }
}
