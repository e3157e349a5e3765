package ru.vitok.assessment.context;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.SchoolCondition;

/** Reads what stands of schools' conditions, and keeps the rule. */
@Component
class ConditionStore {

    private final JdbcClient jdbc;

    ConditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every year of every school, the newest first. */
    List<SchoolConditions> of(UUID municipality) {
        return jdbc.sql("select * from standing_context where municipality_id = :m order by year desc")
                .param("m", municipality)
                .query((row, _) -> new SchoolConditions(
                        row.getObject("school_id", UUID.class),
                        row.getInt("year"),
                        row.getString("locality"),
                        figures(row, "figures")))
                .list();
    }

    SimilarityRule rule(UUID municipality) {
        return jdbc.sql("select * from similarity_rule where municipality_id = :m")
                .param("m", municipality)
                .query((row, _) ->
                        new SimilarityRule(figures(row, "limits"), row.getInt("signs"), row.getString("source")))
                .optional()
                .orElse(SimilarityRule.STANDARD);
    }

    void put(UUID municipality, SimilarityRule rule, String who, Instant at) {
        jdbc.sql("""
                insert into similarity_rule (municipality_id, conditions, limits, signs, source, changed_by, changed_at)
                values (:m, :conditions, cast(:limits as double precision[]), :signs, :source, :who, :at)
                on conflict (municipality_id) do update set conditions = excluded.conditions, limits = excluded.limits,
                  signs = excluded.signs, source = excluded.source, changed_by = excluded.changed_by,
                  changed_at = excluded.changed_at""")
                .param("m", municipality)
                .param(
                        "conditions",
                        rule.limits().keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("limits", rule.limits().values().toArray(Double[]::new))
                .param("signs", rule.signs())
                .param("source", rule.source())
                .param("who", who)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Map<SchoolCondition, Double> figures(ResultSet row, String column) throws SQLException {
        var names = (String[]) row.getArray("conditions").getArray();
        var values = (Double[]) row.getArray(column).getArray();
        var figures = new EnumMap<SchoolCondition, Double>(SchoolCondition.class);
        for (var condition : SchoolCondition.values()) {
            int at = Arrays.asList(names).indexOf(condition.name());
            if (at >= 0) {
                figures.put(condition, values[at]);
            }
        }
        return figures;
    }
}
