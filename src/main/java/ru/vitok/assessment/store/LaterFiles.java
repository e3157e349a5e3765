package ru.vitok.assessment.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whose figures stand above those of a file that was confirmed once: of a later upload about the same pupils. */
@Component
public class LaterFiles {

    /** Day by the clock of Moscow, as screens write moments. */
    public record Later(String name, String day) {}

    private final JdbcClient jdbc;

    LaterFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By content, of those that something stands above; the last of them. */
    public Map<String, Later> above(UUID organisation, Collection<String> contents) {
        var later = new HashMap<String, Later>();
        if (contents.isEmpty()) {
            return later;
        }
        jdbc.sql("""
                with asked as materialized (
                  select d.* from data_set d
                  where d.organisation_id = :organisation and d.sha256 = any (cast(:contents as text[]))
                    and d.status = 'CONFIRMED' and exists (
                      select from data_set n where n.slice_id = d.slice_id and n.status = 'CONFIRMED'
                        and n.import_id <> d.import_id and (n.precedence, n.version) > (d.precedence, d.version))),
                told as (
                  select data_set_id, slice_id, school_id || code as who from participant_result
                  where slice_id in (select slice_id from asked)
                  union all
                  select data_set_id, slice_id, concat_ws(' ', form, level, school_id, mark_group) from group_row
                  where slice_id in (select slice_id from asked))
                select distinct on (asked.sha256) asked.sha256, n.name,
                  to_char(n.confirmed_at at time zone 'Europe/Moscow', 'DD.MM.YYYY')
                from asked join told own on own.data_set_id = asked.id and own.slice_id = asked.slice_id
                join told other on other.slice_id = own.slice_id and other.who = own.who
                join data_set n on n.id = other.data_set_id and n.status = 'CONFIRMED' and n.import_id <> asked.import_id
                  and (n.precedence, n.version) > (asked.precedence, asked.version)
                order by asked.sha256, n.precedence desc, n.version desc""")
                .param("organisation", organisation)
                .param("contents", contents.toArray(String[]::new))
                .query(row -> {
                    later.put(row.getString(1), new Later(row.getString(2), row.getString(3)));
                });
        return later;
    }
}
