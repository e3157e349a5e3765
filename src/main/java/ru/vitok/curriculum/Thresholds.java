package ru.vitok.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The thresholds that colour a percentage; they are data, because methodists' recommendations change them. */
@Service
public class Thresholds {

    private static final String PROFILE = """
            select code, basic_from, basic_zone, harder_from, harder_zone, source from threshold_profile
            """;

    private final JdbcClient jdbc;

    Thresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The profile made for the procedure, such as VPR or OGE; where there is none, the standing one. */
    public ThresholdProfile of(String procedure) {
        return jdbc.sql(PROFILE + """
                where standing or :procedure = any (procedures)
                order by :procedure = any (procedures) desc, code limit 1""")
                .param("procedure", procedure)
                .query((row, _) -> profile(row, Map.of()))
                .single();
    }

    /** Where the test's specification says how its tasks are expected to be solved, that; else the procedure's profile. */
    public ThresholdProfile of(@Nullable TestForm test, String procedure) {
        var lower = new HashMap<String, Double>();
        if (test != null) {
            for (var task : test.tasks()) {
                var expected = task.expected();
                if (expected != null) {
                    lower.put(task.number(), expected.low());
                }
            }
        }
        return lower.isEmpty()
                ? of(procedure)
                : jdbc.sql(PROFILE + "where code = 'FIPI_EXPECTED'")
                        .query((row, _) -> profile(row, lower))
                        .single();
    }

    private static ThresholdProfile profile(ResultSet row, Map<String, Double> expected) throws SQLException {
        return new ThresholdProfile(
                row.getString(1),
                row.getDouble(2),
                row.getDouble(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getString(6),
                expected);
    }
}
