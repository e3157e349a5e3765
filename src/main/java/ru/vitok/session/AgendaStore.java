package ru.vitok.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items of agendas. */
@Component
class AgendaStore {

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgendaItem> of(UUID session) {
        return jdbc.sql("select * from session_item where session_id = :session order by no")
                .param("session", session)
                .query(AgendaStore::read)
                .list();
    }

    /** The agenda as planned now; what was heard under an item that keeps its question stays. */
    void put(UUID session, List<ItemDraft> items) {
        var former = of(session);
        jdbc.sql("delete from session_item where session_id = :session and no > :count")
                .param("session", session)
                .param("count", items.size())
                .update();
        var no = 1;
        for (var item : items) {
            var id = no <= former.size() ? former.get(no - 1).id() : UUID.randomUUID();
            put(session, id, no++, item);
        }
    }

    private void put(UUID session, UUID id, int no, ItemDraft item) {
        jdbc.sql("""
                insert into session_item (id, session_id, no, question, speaker, minutes, field_id, practice_id, draft_decision)
                values (:id, :session, :no, :question, :speaker, :minutes, :field, :practice, :draft)
                on conflict (id) do update set question = excluded.question, speaker = excluded.speaker,
                  minutes = excluded.minutes, field_id = excluded.field_id, practice_id = excluded.practice_id,
                  draft_decision = excluded.draft_decision""")
                .param("id", id)
                .param("session", session)
                .param("no", no)
                .param("question", item.question().strip())
                .param("speaker", item.speaker().strip())
                .param("minutes", item.minutes())
                .param("field", item.field(), java.sql.Types.OTHER)
                .param("practice", item.practice(), java.sql.Types.OTHER)
                .param("draft", item.draftDecision().strip())
                .update();
    }

    void heard(UUID session, UUID item, String text) {
        jdbc.sql("update session_item set heard = :text where id = :item and session_id = :session")
                .param("item", item)
                .param("session", session)
                .param("text", text)
                .update();
    }

    /** Begins the item; whatever ran before is done. */
    void begin(UUID session, UUID item, Instant now) {
        finish(session);
        jdbc.sql("""
                update session_item set state = 'RUNNING', begun_at = :now
                where id = :item and session_id = :session""")
                .param("item", item)
                .param("session", session)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void finish(UUID session) {
        jdbc.sql("update session_item set state = 'DONE' where session_id = :session and state = 'RUNNING'")
                .param("session", session)
                .update();
    }

    private static AgendaItem read(ResultSet row, int number) throws SQLException {
        var begun = row.getObject("begun_at", OffsetDateTime.class);
        return new AgendaItem(
                row.getObject("id", UUID.class),
                row.getInt("no"),
                row.getString("question"),
                row.getString("speaker"),
                row.getInt("minutes"),
                row.getObject("field_id", UUID.class),
                row.getObject("practice_id", UUID.class),
                row.getString("draft_decision"),
                row.getString("heard"),
                ItemState.valueOf(row.getString("state")),
                begun == null ? null : begun.toInstant());
    }
}
