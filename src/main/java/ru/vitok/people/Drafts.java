package ru.vitok.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a person has typed and not sent yet, kept on the server per form, so that another device can go on. */
@Service
public class Drafts {

    /** The fields as typed and when they were kept. */
    public record Draft(Map<String, String> fields, Instant savedAt) {}

    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final JsonMapper json = JsonMapper.shared();

    Drafts(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> mine(String form) {
        return jdbc.sql("select content, saved_at from draft where person_id = :person and form = :form")
                .param("person", viewers.current().person())
                .param("form", form)
                .query((row, _) -> new Draft(
                        json.readValue(row.getString(1), new TypeReference<Map<String, String>>() {}),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Transactional
    public void keep(String form, Map<String, String> fields) {
        jdbc.sql("""
                insert into draft (person_id, form, content) values (:person, :form, :content::jsonb)
                on conflict (person_id, form) do update set content = excluded.content, saved_at = now()""")
                .param("person", viewers.current().person())
                .param("form", form)
                .param("content", json.writeValueAsString(fields))
                .update();
    }

    /**
     * As {@link #keep}, unless another device wrote since.
     *
     * @param seen when the draft was kept that this device knows; null where it knows of none
     * @return when it was kept now; nothing where another device's words stand there, or it took the draft away
     */
    @Transactional
    public Optional<Instant> keepAfter(String form, Map<String, String> fields, @Nullable Instant seen) {
        var sql = seen == null ? """
                insert into draft (person_id, form, content) values (:person, :form, :content::jsonb)
                on conflict do nothing returning saved_at""" : """
                update draft set content = :content::jsonb, saved_at = clock_timestamp()
                where person_id = :person and form = :form and saved_at = :seen returning saved_at""";
        var asked = jdbc.sql(sql)
                .param("person", viewers.current().person())
                .param("form", form)
                .param("content", json.writeValueAsString(fields));
        return (seen == null ? asked : asked.param("seen", seen.atOffset(ZoneOffset.UTC)))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    @Transactional
    public void drop(String form) {
        jdbc.sql("delete from draft where person_id = :person and form = :form")
                .param("person", viewers.current().person())
                .param("form", form)
                .update();
    }
}
