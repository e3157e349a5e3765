package ru.vitok.session;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** In which sessions schools talked problem fields over; which school, never which person. */
@Service
public class SchoolTalks {

    private final JdbcClient jdbc;
    private final Viewers viewers;

    SchoolTalks(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    /** Sessions on these fields, as far as the asking person may see them, by schools of the municipality. */
    @Transactional(readOnly = true)
    public List<SchoolTalk> on(Set<UUID> fields, UUID municipality) {
        var viewer = viewers.current();
        return fields.isEmpty()
                ? List.of()
                : jdbc.sql("""
                with about as (
                  select session_id from session_field where field_id = any (:fields)
                  union select session_id from session_item where field_id = any (:fields)),
                took as (
                  select a.session_id, g.organisation_id as school from session_attendance a
                  join role_grant g on g.person_id = a.person_id and g.role <> 'METHODIST'
                  union select s.id, s.organisation_id from club_session s)
                select distinct o.id, s.id, s.title, s.starts_at, s.organisation_id = o.id,
                  s.status in ('HELD', 'MINUTES_APPROVED'),
                  (select count(*) from session_decision d where d.session_id = s.id)
                from club_session s join about b on b.session_id = s.id join took t on t.session_id = s.id
                join organisation o on o.id = t.school and o.kind = 'SCHOOL' and o.municipality_id = :municipality
                where (s.audience && cast(:tokens as text[]) or :system) and s.status <> 'CANCELLED'
                order by s.starts_at desc""")
                        .param("fields", fields.toArray(UUID[]::new))
                        .param("municipality", municipality)
                        .param("system", viewer.system())
                        .param("tokens", viewer.tokens().toArray(String[]::new))
                        .query((row, _) -> new SchoolTalk(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getBoolean(5),
                                row.getBoolean(6),
                                row.getInt(7)))
                        .list();
    }
}
