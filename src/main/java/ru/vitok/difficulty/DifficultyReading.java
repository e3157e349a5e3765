package ru.vitok.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;

/** Reads difficulties as one reader may see them; who may see whom is decided in the query and nowhere later. */
@Component
class DifficultyReading {

    private static final String SELECT = """
            select d.id, d.organisation_id, d.text, d.subject, d.anonymous, d.visibility, d.status, d.outcome,
              d.assignee_id, m.full_name as assignee_name, d.merged_into, d.posted_at, d.accept_by, d.answer_by,
              d.snoozed_until, s.shown, coalesce(d.author_id = :me, false) as mine,
              case when s.shown then d.grade end as grade, case when s.shown then d.skill end as skill,
              a.id as author_id, a.full_name as author_name, o.name as school_name,
              (select count(*) from difficulty k
               where k.organisation_id = d.organisation_id and k.audience && cast(:tokens as text[])
                 and k.status in ('NEW', 'REDIRECTED', 'ACCEPTED', 'IN_WORK')
                 and case when s.shown
                     and (d.skill is not null or exists (select from difficulty_prompt p where p.difficulty_id = d.id))
                   then (not k.anonymous or k.author_id = :me or k.assignee_id = :me)
                     and (k.skill = d.skill or exists (
                       select from difficulty_prompt p join difficulty_prompt q on q.node_id = p.node_id
                       where p.difficulty_id = d.id and q.difficulty_id = k.id))
                   else k.subject = d.subject end) as alike
            from difficulty d
            cross join lateral (
              select coalesce(not d.anonymous or d.author_id = :me or d.assignee_id = :me, false) as shown) s
            left join person a on s.shown and a.id = d.author_id
            left join organisation o on s.shown and o.id = d.school_id
            left join person m on m.id = d.assignee_id
            where d.audience && cast(:tokens as text[])""";

    private final JdbcClient jdbc;

    DifficultyReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Difficulty> find(UUID id, Viewer viewer) {
        return ask(SELECT + " and d.id = :id", viewer)
                .param("id", id)
                .query(DifficultyReading::read)
                .optional();
    }

    List<Difficulty> mine(Viewer viewer) {
        return ask(SELECT + " and d.author_id = :me order by d.posted_at desc limit 200", viewer)
                .query(DifficultyReading::read)
                .list();
    }

    List<Difficulty> in(Collection<DifficultyStatus> statuses, Viewer viewer) {
        return ask(SELECT + " and d.status in (:statuses) order by d.posted_at desc limit 500", viewer)
                .param("statuses", names(statuses))
                .query(DifficultyReading::read)
                .list();
    }

    /** The oldest promise first; what was put off comes back on its day. */
    List<Difficulty> queue(Collection<DifficultyStatus> statuses, LocalDate today, Viewer viewer) {
        return ask(SELECT + """
                 and d.author_id is distinct from :me and d.status in (:statuses)
                 and (d.snoozed_until is null or d.snoozed_until <= :today)
                 and (d.redirected_to is null or d.redirected_to = :me)
                order by d.answer_by, d.posted_at limit 500""", viewer)
                .param("statuses", names(statuses))
                .param("today", today)
                .query(DifficultyReading::read)
                .list();
    }

    /** Others in the queue about the same: what may be merged. */
    List<Difficulty> alike(Difficulty difficulty, Viewer viewer) {
        return ask(SELECT + """
                 and d.id <> :id and d.organisation_id = :municipality
                 and d.status in ('NEW', 'REDIRECTED', 'ACCEPTED', 'IN_WORK')
                 and exists (select from difficulty t where t.id = :id and case when :shown
                     and (t.skill is not null or exists (select from difficulty_prompt p where p.difficulty_id = t.id))
                   then s.shown and (d.skill = t.skill or exists (
                     select from difficulty_prompt p join difficulty_prompt q on q.node_id = p.node_id
                     where p.difficulty_id = t.id and q.difficulty_id = d.id))
                   else d.subject = t.subject end)
                order by d.posted_at limit 50""", viewer)
                .param("id", difficulty.id())
                .param("municipality", difficulty.municipality())
                .param("shown", difficulty.shown())
                .query(DifficultyReading::read)
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("me", viewer.personOrNull(), Types.OTHER)
                .param("tokens", viewer.tokens().toArray(String[]::new));
    }

    private static List<String> names(Collection<DifficultyStatus> statuses) {
        return statuses.stream().map(Enum::name).toList();
    }

    private static Difficulty read(ResultSet row, int number) throws SQLException {
        return new Difficulty(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("text"),
                row.getString("subject"),
                row.getObject("grade", Integer.class),
                row.getString("skill"),
                row.getBoolean("anonymous"),
                row.getBoolean("shown"),
                row.getBoolean("mine"),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                row.getString("school_name"),
                Visibility.valueOf(row.getString("visibility")),
                DifficultyStatus.valueOf(row.getString("status")),
                outcome(row.getString("outcome")),
                row.getObject("assignee_id", UUID.class),
                row.getString("assignee_name"),
                row.getObject("merged_into", UUID.class),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getObject("accept_by", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("snoozed_until", LocalDate.class),
                row.getInt("alike"));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }
}
