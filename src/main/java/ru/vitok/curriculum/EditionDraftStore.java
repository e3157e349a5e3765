package ru.vitok.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Editions in the making, with the steps that led to them. */
@Component
class EditionDraftStore {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    EditionDraftStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param form the edition it has become; null while it is being made */
    record Stored(
            UUID id,
            UUID owner,
            EditionDraft draft,
            @Nullable UUID form,
            int steps,
            String savedBy,
            Instant savedAt) {}

    UUID add(UUID owner, EditionDraft draft, String by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into edition_draft (id, owner, content, saved_by, saved_at)
                values (:id, :owner, :content::jsonb, :by, :at)""")
                .param("id", id)
                .param("owner", owner)
                .param("content", json.writeValueAsString(draft))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    List<Stored> inTheMaking(UUID owner) {
        return jdbc.sql(select("d.owner = :owner and d.form_id is null and not d.dropped order by d.saved_at desc"))
                .param("owner", owner)
                .query(this::read)
                .list();
    }

    Optional<Stored> find(UUID id) {
        return jdbc.sql(select("d.id = :id")).param("id", id).query(this::read).optional();
    }

    /** Nobody else changes it or puts it into use until the caller is done. */
    Optional<Stored> held(UUID id) {
        return jdbc.sql(select("d.id = :id for update of d"))
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<Stored> ofForm(UUID form) {
        return jdbc.sql(select("d.form_id = :form"))
                .param("form", form)
                .query(this::read)
                .optional();
    }

    /** Remembers how it was and puts the new one in its place. */
    void save(UUID id, EditionDraft draft, String by) {
        jdbc.sql(
                        "insert into edition_draft_step (draft_id, content) select id, content from edition_draft where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
                update edition_draft set content = :content::jsonb, saved_by = :by, saved_at = :at where id = :id""")
                .param("id", id)
                .param("content", json.writeValueAsString(draft))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void undo(UUID id) {
        jdbc.sql("""
                with last as (delete from edition_draft_step where draft_id = :id and position =
                    (select max(position) from edition_draft_step where draft_id = :id) returning content)
                update edition_draft set content = last.content from last where id = :id""").param("id", id).update();
    }

    void becomes(UUID id, @Nullable UUID form) {
        jdbc.sql("update edition_draft set form_id = :form where id = :id")
                .param("id", id)
                .param("form", form, Types.OTHER)
                .update();
    }

    void drop(UUID id, boolean dropped) {
        jdbc.sql("update edition_draft set dropped = :dropped where id = :id")
                .param("id", id)
                .param("dropped", dropped)
                .update();
    }

    private static String select(String condition) {
        return "select d.*, (select count(*) from edition_draft_step s where s.draft_id = d.id) as steps"
                + " from edition_draft d where " + condition;
    }

    private Stored read(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                json.readValue(row.getString("content"), EditionDraft.class),
                row.getObject("form_id", UUID.class),
                row.getInt("steps"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
