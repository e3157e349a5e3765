package ru.vitok.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;

@Component
class CourseStore {

    private static final String SELECT = """
            select c.*, r.status as mine,
              (select count(*) from course_request t where t.course_id = c.id and t.status in ('SENT', 'ENROLLED')) as taken
            from course c left join course_request r on r.course_id = c.id and r.person_id = :me
            where c.audience && cast(:tokens as text[])""";

    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean known(CourseDraft draft) {
        return jdbc.sql("""
                select exists (select from course where organisation_id = :organisation and title = :title
                  and start_on is not distinct from :start)""")
                .param("organisation", draft.organisation())
                .param("title", draft.title())
                .param("start", draft.start(), Types.DATE)
                .query(Boolean.class)
                .single();
    }

    /** The same programme with the same beginning is the same course. */
    UUID put(CourseDraft draft, Set<String> audience) {
        return jdbc.sql("""
                insert into course (id, organisation_id, title, provider, hours, subject_hours, subject, form, start_on,
                  end_on, seats, topics, funding, audience)
                values (:id, :organisation, :title, :provider, :hours, :subjectHours, :subject, :form, :start,
                  :end, :seats, :topics, :funding, :audience)
                on conflict (organisation_id, title, start_on) do update set provider = excluded.provider,
                  hours = excluded.hours, subject_hours = excluded.subject_hours, subject = excluded.subject,
                  form = excluded.form, end_on = excluded.end_on, seats = excluded.seats, topics = excluded.topics,
                  funding = excluded.funding, audience = excluded.audience
                returning id""")
                .param("id", UUID.randomUUID())
                .param("organisation", draft.organisation())
                .param("title", draft.title())
                .param("provider", draft.provider())
                .param("hours", draft.hours())
                .param("subjectHours", draft.subjectHours())
                .param("subject", draft.subject())
                .param("form", draft.form())
                .param("start", draft.start(), Types.DATE)
                .param("end", draft.end(), Types.DATE)
                .param("seats", draft.seats())
                .param("topics", draft.topics().toArray(String[]::new))
                .param("funding", draft.funding())
                .param("audience", audience.toArray(String[]::new))
                .query(UUID.class)
                .single();
    }

    List<Course> list(CourseFilter filter, LocalDate today, Viewer viewer) {
        return ask(SELECT + """
                 and (cast(:subject as text) is null or c.subject = :subject)
                 and (not :upcoming or c.start_on is null or c.start_on >= :today)
                order by c.start_on nulls last, c.title limit 500""", viewer)
                .param("subject", filter.subject())
                .param("upcoming", filter.upcoming())
                .param("today", today)
                .query(CourseStore::read)
                .list();
    }

    Optional<Course> find(UUID id, Viewer viewer) {
        return ask(SELECT + " and c.id = :id", viewer)
                .param("id", id)
                .query(CourseStore::read)
                .optional();
    }

    List<String> subjects(Viewer viewer) {
        return jdbc.sql("""
                select distinct subject from course
                where subject is not null and audience && cast(:tokens as text[]) order by subject""")
                .param("tokens", viewer.tokens().toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("me", viewer.personOrNull(), Types.OTHER)
                .param("tokens", viewer.tokens().toArray(String[]::new));
    }

    private static Course read(ResultSet row, int number) throws SQLException {
        return new Course(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("title"),
                row.getString("provider"),
                row.getInt("hours"),
                row.getObject("subject_hours", Integer.class),
                row.getString("subject"),
                row.getString("form"),
                row.getObject("start_on", LocalDate.class),
                row.getObject("end_on", LocalDate.class),
                row.getObject("seats", Integer.class),
                List.copyOf(Arrays.asList((String[]) row.getArray("topics").getArray())),
                row.getString("funding"),
                row.getInt("taken"),
                status(row.getString("mine")));
    }

    private static @Nullable RequestStatus status(@Nullable String name) {
        return name == null ? null : RequestStatus.valueOf(name);
    }
}
