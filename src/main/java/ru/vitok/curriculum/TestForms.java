package ru.vitok.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions of tests in the database. */
@Component
class TestForms {

    private static final String STANDING = """
            select id, from3, from4, from5 from test_form
            where procedure = :procedure and subject = :subject and grade = :grade
              and (owner is null or owner = :owner)
              and :year between coalesce(from_year, 0) and coalesce(to_year, 9999)
            order by owner nulls last, edition desc limit 1""";

    private final JdbcClient jdbc;

    TestForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Edition(UUID id, @Nullable Boundaries boundaries) {}

    Optional<TestForm> find(@Nullable UUID owner, String procedure, String subject, int grade, int year) {
        return jdbc.sql(STANDING)
                .param("procedure", procedure)
                .param("subject", subject)
                .param("grade", grade)
                .param("owner", owner, Types.OTHER)
                .param("year", year)
                .query(TestForms::edition)
                .optional()
                .map(it -> new TestForm(procedure, subject, grade, it.boundaries(), tasks(it.id())));
    }

    void add(UUID owner, UUID source, TestForm form) {
        var id = UUID.randomUUID();
        var bounds = form.boundaries();
        jdbc.sql("""
                insert into test_form (id, owner, source, procedure, subject, grade, from3, from4, from5)
                values (:id, :owner, :source, :procedure, :subject, :grade, :from3, :from4, :from5)""")
                .param("id", id)
                .param("owner", owner)
                .param("source", source)
                .param("procedure", form.procedure())
                .param("subject", form.subject())
                .param("grade", form.grade())
                .param("from3", bounds == null ? null : bounds.from3())
                .param("from4", bounds == null ? null : bounds.from4())
                .param("from5", bounds == null ? null : bounds.from5())
                .update();
        for (int i = 0; i < form.tasks().size(); i++) {
            add(id, i, form.tasks().get(i));
        }
    }

    private void add(UUID form, int position, TestTask task) {
        var level = task.level();
        jdbc.sql("""
                insert into test_task (form_id, position, number, max_score, level, skill_code, skill)
                values (:form, :position, :number, :max, :level, :code, :skill)""")
                .param("form", form)
                .param("position", position)
                .param("number", task.number())
                .param("max", task.maxScore())
                .param("level", level == null ? null : level.name())
                .param("code", task.skillCode())
                .param("skill", task.skill())
                .update();
    }

    private List<TestTask> tasks(UUID form) {
        return jdbc.sql("select * from test_task where form_id = :form order by position")
                .param("form", form)
                .query((row, _) -> new TestTask(
                        row.getString("number"),
                        row.getInt("max_score"),
                        row.getString("level") == null ? null : Level.valueOf(row.getString("level")),
                        row.getString("skill_code"),
                        row.getString("skill")))
                .list();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        var from3 = row.getObject("from3", Integer.class);
        return new Edition(
                row.getObject("id", UUID.class),
                from3 == null ? null : new Boundaries(from3, row.getInt("from4"), row.getInt("from5")));
    }
}
