package ru.vitok.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Editions and tasks as they come out of the database. */
final class TestFormRows {

    private TestFormRows() {}

    /** An edition without its tasks. */
    record Head(
            UUID id,
            String procedure,
            String subject,
            int grade,
            @Nullable Boundaries boundaries,
            @Nullable MarkCondition condition,
            @Nullable String origin) {

        TestForm with(List<TestTask> tasks) {
            return new TestForm(procedure, subject, grade, boundaries, tasks, condition, origin);
        }
    }

    static Head head(ResultSet row, int number) throws SQLException {
        var from3 = row.getObject("from3", Integer.class);
        var mark = row.getObject("condition_mark", Integer.class);
        return new Head(
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getString("subject"),
                row.getInt("grade"),
                from3 == null ? null : new Boundaries(from3, row.getInt("from4"), row.getInt("from5")),
                mark == null
                        ? null
                        : new MarkCondition(mark, row.getInt("condition_least"), texts(row, "condition_tasks")),
                row.getString("origin"));
    }

    static TestTask task(ResultSet row, int number) throws SQLException {
        var level = row.getString("level");
        var low = row.getObject("expected_low", Double.class);
        return new TestTask(
                row.getString("number"),
                row.getInt("max_score"),
                level == null ? null : Level.valueOf(level),
                row.getString("skill_code"),
                row.getString("skill"),
                texts(row, "content"),
                texts(row, "requirements"),
                low == null ? null : new Expected(low, row.getDouble("expected_high")));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
