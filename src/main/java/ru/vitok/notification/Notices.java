package ru.vitok.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** The inbox behind the bell. A notice, and its letter, are stored in the transaction of what they tell about. */
@Service
public class Notices {

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;

    Notices(JdbcClient jdbc, Letters letters, Viewers viewers, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.viewers = viewers;
        this.events = events;
    }

    @Transactional
    public void send(Notice notice) {
        jdbc.sql("""
                insert into notice (id, person_id, kind, title_key, arguments, path)
                values (:id, :person, :kind, :key, :arguments, :path)""")
                .param("id", UUID.randomUUID())
                .param("person", notice.person())
                .param("kind", notice.kind().name())
                .param("key", notice.titleKey())
                .param("arguments", notice.arguments().toArray(String[]::new))
                .param("path", notice.path())
                .update();
        if (notice.email()) {
            letters.write(notice);
        }
        events.publishEvent(new NoticeStored(notice.person()));
    }

    @Transactional
    public void send(Collection<Notice> notices) {
        notices.forEach(this::send);
    }

    @Transactional(readOnly = true)
    public Slice<NoticeRow> mine(Pageable page) {
        var rows = jdbc.sql("""
                select * from notice where person_id = :person order by at desc limit :limit offset :offset""")
                .param("person", viewers.current().person())
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query(Notices::row)
                .list();
        var more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    @Transactional(readOnly = true)
    public long unread() {
        return jdbc.sql("select count(*) from notice where person_id = :person and read_at is null")
                .param("person", viewers.current().person())
                .query(Long.class)
                .single();
    }

    @Transactional
    public void markRead(UUID id) {
        jdbc.sql("update notice set read_at = now() where id = :id and person_id = :person and read_at is null")
                .param("id", id)
                .param("person", viewers.current().person())
                .update();
    }

    @Transactional
    public void markAllRead() {
        jdbc.sql("update notice set read_at = now() where person_id = :person and read_at is null")
                .param("person", viewers.current().person())
                .update();
    }

    private static NoticeRow row(ResultSet row, int number) throws SQLException {
        return new NoticeRow(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("title_key"),
                List.copyOf(Arrays.asList((String[]) row.getArray("arguments").getArray())),
                row.getString("path"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }
}
