package ru.vitok.curriculum;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions of tests in the database. */
@Component
class TestForms {

    private static final String STANDING = """
            select * from test_form
            where procedure = :procedure and subject = :subject and grade = :grade
              and (owner is null or owner = :owner)
              and :year between coalesce(from_year, 0) and coalesce(to_year, 9999)
            order by owner nulls last, edition desc limit 1""";

    private static final String ADD = """
            insert into test_form (id, owner, source, procedure, subject, grade, from3, from4, from5, from_year, to_year,
              file, origin, condition_mark, condition_least, condition_tasks, max_primary, made_by)
            values (:id, :owner, :source, :procedure, :subject, :grade, :from3, :from4, :from5, :fromYear, :toYear,
              :file, :origin, :conditionMark, :conditionLeast, :conditionTasks, :max, :madeBy)""";

    private static final String ADD_TASK = """
            insert into test_task (form_id, position, number, max_score, level, skill_code, skill, content, requirements,
              expected_low, expected_high, virtual)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TestForms(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    Optional<TestForm> find(@Nullable UUID owner, String procedure, String subject, int grade, int year) {
        return jdbc.sql(STANDING)
                .param("procedure", procedure)
                .param("subject", subject)
                .param("grade", grade)
                .param("owner", owner, Types.OTHER)
                .param("year", year)
                .query(TestFormRows::head)
                .optional()
                .map(it -> it.with(tasks(it.id())));
    }

    /** The newest other edition of the work that prints the points of the whole, whatever its years. */
    Optional<TestForm> like(@Nullable UUID owner, TestForm form) {
        return jdbc.sql("""
                select * from test_form
                where procedure = :procedure and subject = :subject and grade = :grade
                  and (owner is null or owner = :owner) and max_primary is not null
                order by to_year desc nulls last, edition desc limit 1""")
                .param("procedure", form.procedure())
                .param("subject", form.subject())
                .param("grade", form.grade())
                .param("owner", owner, Types.OTHER)
                .query(TestFormRows::head)
                .optional()
                .map(it -> it.with(tasks(it.id())));
    }

    /** @param madeBy who made it here; null for what came in a file */
    record Kept(
            @Nullable UUID owner,
            UUID source,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer max,
            @Nullable String file,
            @Nullable String madeBy) {}

    UUID add(TestForm form, Kept kept) {
        var id = UUID.randomUUID();
        statement(form)
                .param("id", id)
                .param("owner", kept.owner(), Types.OTHER)
                .param("source", kept.source())
                .param("fromYear", kept.from(), Types.INTEGER)
                .param("toYear", kept.to(), Types.INTEGER)
                .param("max", kept.max(), Types.INTEGER)
                .param("file", kept.file())
                .param("madeBy", kept.madeBy())
                .update();
        tasks(id, form.tasks());
        return id;
    }

    private JdbcClient.StatementSpec statement(TestForm form) {
        var bounds = form.boundaries();
        var condition = form.condition();
        return jdbc.sql(ADD)
                .param("procedure", form.procedure())
                .param("subject", form.subject())
                .param("grade", form.grade())
                .param("from3", bounds == null ? null : bounds.from3(), Types.INTEGER)
                .param("from4", bounds == null ? null : bounds.from4(), Types.INTEGER)
                .param("from5", bounds == null ? null : bounds.from5(), Types.INTEGER)
                .param("origin", form.origin())
                .param("conditionMark", condition == null ? null : condition.mark(), Types.INTEGER)
                .param("conditionLeast", condition == null ? null : condition.least(), Types.INTEGER)
                .param("conditionTasks", condition == null ? new String[0] : texts(condition.tasks()));
    }

    private void tasks(UUID form, List<TestTask> tasks) {
        var parents = TaskNumbers.parents(tasks.stream().map(TestTask::number).toList());
        var numbered = IntStream.range(0, tasks.size()).boxed().toList();
        template.batchUpdate(ADD_TASK, numbered, numbered.size(), (statement, position) -> {
            var task = tasks.get(position);
            var level = task.level();
            statement.setObject(1, form);
            statement.setInt(2, position);
            statement.setString(3, task.number());
            statement.setInt(4, task.maxScore());
            statement.setString(5, level == null ? null : level.name());
            statement.setString(6, task.skillCode());
            statement.setString(7, task.keptSkill());
            var connection = statement.getConnection();
            statement.setArray(8, connection.createArrayOf("text", texts(task.content())));
            statement.setArray(9, connection.createArrayOf("text", texts(task.requirements())));
            var expected = task.expected();
            statement.setObject(10, expected == null ? null : expected.low(), Types.DOUBLE);
            statement.setObject(11, expected == null ? null : expected.high(), Types.DOUBLE);
            statement.setBoolean(12, parents.contains(task.number()));
        });
    }

    /** Without those that only stand above others. */
    List<TestTask> tasks(UUID form) {
        return jdbc.sql("select * from test_task where form_id = :form and not virtual order by position")
                .param("form", form)
                .query(TestFormRows::task)
                .list();
    }

    private static String[] texts(List<String> list) {
        return list.toArray(String[]::new);
    }
}
