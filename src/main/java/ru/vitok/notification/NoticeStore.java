package ru.vitok.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NoticeStore {

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Notice notice, Instant now) {
        jdbc.sql("""
                insert into notice (id, person_id, kind, title_key, arguments, path, sent_at)
                values (:id, :person, :kind, :key, :arguments, :path, :now)""")
                .param("id", id)
                .param("person", notice.person())
                .param("kind", notice.kind().name())
                .param("key", notice.titleKey())
                .param("arguments", notice.arguments().toArray(String[]::new))
                .param("path", notice.path())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<NoticeRow> of(UUID person, long offset, int limit) {
        return jdbc.sql("""
                select * from notice where person_id = :person order by sent_at desc, id
                offset :offset limit :limit""")
                .param("person", person)
                .param("offset", offset)
                .param("limit", limit)
                .query(NoticeStore::row)
                .list();
    }

    long unread(UUID person) {
        return jdbc.sql("select count(*) from notice where person_id = :person and read_at is null")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    /** @return whether anything changed */
    boolean markRead(UUID person, UUID id, Instant now) {
        return jdbc.sql("""
                        update notice set read_at = :now where id = :id and person_id = :person and read_at is null""")
                        .param("id", id)
                        .param("person", person)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean markAllRead(UUID person, Instant now) {
        return jdbc.sql("update notice set read_at = :now where person_id = :person and read_at is null")
                        .param("person", person)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static NoticeRow row(ResultSet row, int number) throws SQLException {
        return new NoticeRow(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("title_key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("path"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }
}
