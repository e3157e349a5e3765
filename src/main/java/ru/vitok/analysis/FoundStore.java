package ru.vitok.analysis;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the rules found; never the figures of a field that a person confirmed. */
@Component
class FoundStore {

    private static final String PUT = """
            insert into problem_field (id, organisation_id, municipality_id, procedure, subject, grade, skill_code, skill,
              tasks, scope, cluster, school_id, year, schools, value, low, high, n, threshold, municipality_value,
              region_value, country_value, years, together, severity, evidence, status, found_at, audience)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CANDIDATE', ?, ?)
            on conflict (id) do update set skill = excluded.skill, tasks = excluded.tasks, schools = excluded.schools,
              value = excluded.value, low = excluded.low, high = excluded.high, n = excluded.n,
              threshold = excluded.threshold, municipality_value = excluded.municipality_value,
              region_value = excluded.region_value, country_value = excluded.country_value, years = excluded.years, together = excluded.together,
              severity = excluded.severity, evidence = excluded.evidence, found_at = excluded.found_at,
              audience = excluded.audience
            where problem_field.status = 'CANDIDATE'""";
    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    FoundStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void put(UUID municipality, List<FoundRow> rows, Instant at) {
        template.batchUpdate(PUT, rows, BATCH, (statement, row) -> {
            var found = row.finding();
            var school = found.key().school();
            identity(statement, municipality, row);
            statement.setObject(2, school == null ? municipality : school);
            statement.setString(8, found.item().name());
            statement.setArray(9, array(statement, "text", found.item().tasks()));
            statement.setInt(13, found.year());
            statement.setArray(14, array(statement, "uuid", found.schools()));
            statement.setDouble(15, found.value());
            statement.setObject(16, found.low(), Types.DOUBLE);
            statement.setObject(17, found.high(), Types.DOUBLE);
            statement.setInt(18, found.n());
            statement.setDouble(19, found.item().threshold());
            statement.setObject(20, found.municipality(), Types.DOUBLE);
            statement.setObject(21, found.item().region(), Types.DOUBLE);
            statement.setObject(22, found.item().country(), Types.DOUBLE);
            statement.setArray(23, array(statement, "int4", found.years()));
            statement.setArray(24, array(statement, "int4", found.together()));
            statement.setInt(25, found.severity());
            statement.setArray(26, array(statement, "uuid", row.evidence()));
            statement.setObject(27, at.atOffset(ZoneOffset.UTC));
            statement.setArray(28, array(statement, "text", row.audience()));
        });
    }

    private static void identity(PreparedStatement statement, UUID municipality, FoundRow row) throws SQLException {
        var key = row.finding().key();
        statement.setObject(1, row.id());
        statement.setObject(3, municipality);
        statement.setString(4, key.procedure());
        statement.setString(5, key.subject());
        statement.setInt(6, key.grade());
        statement.setString(7, key.skill());
        statement.setString(10, key.scope().name());
        statement.setString(11, key.cluster());
        statement.setObject(12, key.school());
    }

    private static Array array(PreparedStatement statement, String type, Collection<?> values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values.toArray());
    }

    /** Nothing is known of later data. */
    void forget(List<UUID> ids) {
        jdbc.sql("""
                update problem_field set newer_value = null, newer_severity = null, newer_at = null
                where id = any (:ids) and newer_at is not null""").param("ids", ids.toArray(UUID[]::new)).update();
    }

    /** Later data say something else about a confirmed field; its own figures stand, the difference is shown. */
    void newer(UUID id, double value, int severity, Instant at) {
        jdbc.sql("""
                update problem_field set newer_value = nullif(:value::double precision, value),
                  newer_severity = :severity, newer_at = :at where id = :id""")
                .param("id", id)
                .param("value", value)
                .param("severity", severity)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
