package ru.vitok.session;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions of sessions. */
@Component
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Decision> of(UUID session) {
        return read("session_id = :id", session).list();
    }

    Optional<Decision> find(UUID id) {
        return read("id = :id", id).optional();
    }

    private JdbcClient.MappedQuerySpec<Decision> read(String condition, UUID id) {
        return jdbc.sql("select * from session_decision where " + condition + " order by no")
                .param("id", id)
                .query((row, _) -> new Decision(
                        row.getObject("id", UUID.class),
                        row.getObject("session_id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        row.getInt("no"),
                        row.getString("body"),
                        DecisionLevel.valueOf(row.getString("level")),
                        row.getString("responsible"),
                        row.getObject("due", LocalDate.class)));
    }

    void put(UUID id, UUID session, DecisionDraft draft, OffsetDateTime now) {
        jdbc.sql("""
                insert into session_decision (id, session_id, item_id, no, body, level, responsible, due, at)
                values (:id, :session, :item, 1 + (select coalesce(max(no), 0) from session_decision
                  where session_id = :session), :text, :level, :responsible, :due, :now)
                on conflict (id) do update set item_id = excluded.item_id, body = excluded.body, level = excluded.level,
                  responsible = excluded.responsible, due = excluded.due""")
                .param("id", id)
                .param("session", session)
                .param("item", draft.item(), Types.OTHER)
                .param("text", draft.text().strip())
                .param("level", draft.level().name())
                .param("responsible", draft.responsible().strip())
                .param("due", draft.due())
                .param("now", now)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from session_decision where id = :id").param("id", id).update();
    }
}
