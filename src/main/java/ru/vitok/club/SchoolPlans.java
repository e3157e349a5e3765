package ru.vitok.club;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** Which associations of schools have planned to work on problem fields. */
@Service
public class SchoolPlans {

    private final JdbcClient jdbc;
    private final Viewers viewers;

    SchoolPlans(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    /** Lines on these fields in the plans of the municipality's schools, as far as the asking person may see them. */
    @Transactional(readOnly = true)
    public List<SchoolPlan> on(Set<UUID> fields, UUID municipality) {
        var viewer = viewers.current();
        return fields.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select o.id, c.id, l.title, l.month, l.created_at
                from club_plan_line l join club c on c.id = l.club_id
                join organisation o on o.id = c.organisation_id and o.kind = 'SCHOOL' and o.municipality_id = :municipality
                where l.field_id = any (:fields) and (c.audience && cast(:tokens as text[]) or :system)
                order by l.month, l.created_at""")
                        .param("fields", fields.toArray(UUID[]::new))
                        .param("municipality", municipality)
                        .param("system", viewer.system())
                        .param("tokens", viewer.tokens().toArray(String[]::new))
                        .query((row, _) -> new SchoolPlan(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, OffsetDateTime.class).toInstant()))
                        .list();
    }
}
