package ru.vitok.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

@Component
class RequestStore {

    private static final String SELECT = """
            select r.id, r.course_id, r.person_id, p.full_name, o.id as place, o.name, r.status
            from course_request r join person p on p.id = r.person_id join organisation o on o.id = r.organisation_id
            where r.audience && cast(:tokens as text[])""";

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CourseRequest> of(UUID course, Set<String> tokens) {
        return jdbc.sql(SELECT + " and r.course_id = :course order by p.full_name collate \"ru-x-icu\"")
                .param("tokens", tokens.toArray(String[]::new))
                .param("course", course)
                .query(RequestStore::read)
                .list();
    }

    Optional<CourseRequest> find(UUID id, Set<String> tokens) {
        return jdbc.sql(SELECT + " and r.id = :id")
                .param("tokens", tokens.toArray(String[]::new))
                .param("id", id)
                .query(RequestStore::read)
                .optional();
    }

    /** The first request, or the next step of the one there is. */
    void put(UUID course, UUID person, UUID place, Step step, Set<String> audience) {
        var before = jdbc.sql("select status from course_request where course_id = :course and person_id = :person")
                .param("course", course)
                .param("person", person)
                .query(String.class)
                .optional()
                .map(RequestStatus::valueOf);
        var fits = before.map(it -> it.mayBecome(step.status())).orElse(step.first());
        if (!fits) {
            throw Refusal.conflict("course.refusal.state");
        }
        jdbc.sql("""
                insert into course_request (id, course_id, person_id, organisation_id, sent_by, status, audience, asked_at)
                values (:id, :course, :person, :place, :by, :status, :audience, :at)
                on conflict (course_id, person_id) do update set status = excluded.status,
                  sent_by = coalesce(excluded.sent_by, course_request.sent_by)""")
                .param("id", UUID.randomUUID())
                .param("course", course)
                .param("person", person)
                .param("place", place)
                .param("by", step.by(), Types.OTHER)
                .param("status", step.status().name())
                .param("audience", audience.toArray(String[]::new))
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CourseRequest read(ResultSet row, int number) throws SQLException {
        return new CourseRequest(
                row.getObject("id", UUID.class),
                row.getObject("course_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("full_name"),
                row.getObject("place", UUID.class),
                row.getString("name"),
                RequestStatus.valueOf(row.getString("status")));
    }

    /** Where a request goes and who brought it there. */
    record Step(RequestStatus status, @Nullable UUID by, Instant at) {

        boolean first() {
            return status == RequestStatus.REQUESTED || status == RequestStatus.SENT;
        }
    }
}
