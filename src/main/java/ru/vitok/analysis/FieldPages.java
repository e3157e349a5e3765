package ru.vitok.analysis;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads problem fields page by page; who may see one is a condition of every query. */
@Component
class FieldPages {

    private static final String NARROWED = """
            where f.audience && :tokens::text[] and (:year::int is null or f.year = :year)
              and (:subject::text is null or f.subject = :subject) and (:grade::int is null or f.grade = :grade)
              and (:scope::text is null or f.scope = :scope) and (:status::text is null or f.status = :status)""";

    private final JdbcClient jdbc;

    FieldPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FieldRecord> page(ProblemFieldFilter filter, Set<String> tokens, int offset, int limit) {
        return narrowed(
                        FieldStore.SELECT + NARROWED
                                + " order by f.year desc, f.severity desc, f.subject, f.grade, f.skill, f.scope, f.id"
                                + " limit :limit offset :offset",
                        filter,
                        tokens)
                .param("limit", limit)
                .param("offset", offset)
                .query(FieldReader::read)
                .list();
    }

    int count(ProblemFieldFilter filter, Set<String> tokens) {
        return narrowed("select count(*) from problem_field f " + NARROWED, filter, tokens)
                .query(Integer.class)
                .single();
    }

    FieldChoices choices(Set<String> tokens) {
        return jdbc.sql("""
                select array(select distinct year from seen order by year desc),
                  array(select distinct subject collate "ru-x-icu" from seen order by 1),
                  array(select distinct grade from seen order by grade)
                from (select 1) one""".transform(FieldPages::amongSeen))
                .param("tokens", tokens.toArray(String[]::new))
                .query((row, _) -> new FieldChoices(
                        list(row.getArray(1), Integer[].class),
                        list(row.getArray(2), String[].class),
                        list(row.getArray(3), Integer[].class)))
                .single();
    }

    /** What somebody has looked at stands before what only the rules found. */
    List<FieldRecord> recent(Set<String> tokens, Collection<String> subjects, Collection<Integer> grades, int limit) {
        return jdbc.sql(FieldStore.SELECT + """
                where f.audience && :tokens::text[] and f.status <> 'CLOSED'
                  and (:anySubject or f.subject = any (:subjects::text[]))
                  and (:anyGrade or f.grade = any (:grades::int[]))
                order by f.year desc, f.status = 'CANDIDATE', f.severity desc, f.subject, f.grade, f.skill, f.id
                limit :limit""")
                .param("tokens", tokens.toArray(String[]::new))
                .param("anySubject", subjects.isEmpty())
                .param("subjects", subjects.toArray(String[]::new))
                .param("anyGrade", grades.isEmpty())
                .param("grades", grades.toArray(Integer[]::new))
                .param("limit", limit)
                .query(FieldReader::read)
                .list();
    }

    private static String amongSeen(String query) {
        return "with seen as (select year, subject, grade from problem_field where audience && :tokens::text[]) "
                + query;
    }

    private JdbcClient.StatementSpec narrowed(String sql, ProblemFieldFilter filter, Set<String> tokens) {
        return jdbc.sql(sql)
                .param("tokens", tokens.toArray(String[]::new))
                .param("year", filter.year(), Types.INTEGER)
                .param("subject", filter.subject(), Types.VARCHAR)
                .param("grade", filter.grade(), Types.INTEGER)
                .param("scope", name(filter.scope()), Types.VARCHAR)
                .param("status", name(filter.status()), Types.VARCHAR);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
        return Arrays.asList(type.cast(array.getArray()));
    }
}
