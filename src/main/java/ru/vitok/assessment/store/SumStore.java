package ru.vitok.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sums of a slice; the municipality's own stand under {@link #MUNICIPALITY}. */
@Component
public class SumStore {

    /** Stands for the whole municipality where schools are keys. */
    public static final UUID MUNICIPALITY = new UUID(0, 0);

    private final JdbcClient jdbc;

    SumStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sums by school and by the task's place in the slice. */
    public Map<UUID, Map<Integer, TaskSum>> tasks(UUID slice) {
        var sums = new HashMap<UUID, Map<Integer, TaskSum>>();
        jdbc.sql("select school_id, place, n, total, squares from task_slice where slice_id = :slice")
                .param("slice", slice)
                .query(row -> {
                    sums.computeIfAbsent(school(row), _ -> new HashMap<>())
                            .put(row.getInt(2) - 1, new TaskSum(row.getInt(3), row.getLong(4), row.getLong(5)));
                });
        return sums;
    }

    public Map<UUID, ScoreSum> scores(UUID slice) {
        var sums = new HashMap<UUID, ScoreSum>();
        jdbc.sql("select * from slice_sum where slice_id = :slice")
                .param("slice", slice)
                .query(row -> {
                    sums.put(school(row), score(row));
                });
        return sums;
    }

    private static UUID school(ResultSet row) throws SQLException {
        var school = row.getObject("school_id", UUID.class);
        return school == null ? MUNICIPALITY : school;
    }

    private static ScoreSum score(ResultSet row) throws SQLException {
        return new ScoreSum(
                row.getInt("n"),
                row.getLong("total"),
                row.getLong("squares"),
                Arrays.asList((Integer[]) row.getArray("marks").getArray()),
                Arrays.asList((Integer[]) row.getArray("histogram").getArray()),
                row.getInt("lowered"),
                row.getInt("kept"),
                row.getInt("raised"),
                row.getInt("far"),
                row.getBoolean("reported"));
    }

    /**
     * Percentages of one row of a report by task number.
     *
     * @param schools how many of them the row sums up; null where it does not say it
     */
    public record Reported(
            @Nullable Integer participants,
            Map<String, Double> percents,
            @Nullable Integer schools) {

        public Reported(@Nullable Integer participants, Map<String, Double> percents) {
            this(participants, percents, null);
        }

        public static final Reported NOTHING = new Reported(null, Map.of());
    }

    /** What reports say of each level and of each school; the tasks form goes before the planned outcomes. */
    public Map<String, Reported> reported(UUID slice) {
        var rows = new HashMap<String, Reported>();
        jdbc.sql("""
                select level, school_id, columns, figures, participants, organisations from standing_group
                where slice_id = :slice and mark_group is null and form in ('VPR_TASKS', 'VPR_OUTCOMES')
                order by form""").param("slice", slice).query(row -> {
            rows.put(key(row.getString(1), row.getObject(2, UUID.class)), reported(row));
        });
        return rows;
    }

    /** The key of a row of reports: a level, and for schools which of them. */
    public static String key(String level, @Nullable UUID school) {
        return school == null ? level : school.toString();
    }

    private static Reported reported(ResultSet row) throws SQLException {
        var columns = (String[]) row.getArray("columns").getArray();
        var figures = (Double[]) row.getArray("figures").getArray();
        var percents = new HashMap<String, Double>();
        for (int i = 0; i < columns.length; i++) {
            if (!figures[i].isNaN()) {
                percents.put(columns[i], figures[i]);
            }
        }
        return new Reported(
                row.getObject("participants", Integer.class), percents, row.getObject("organisations", Integer.class));
    }
}
