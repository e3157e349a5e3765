package ru.vitok.assessment.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.TaskColumn;

/** Confirmed files and their versions. */
@Component
public class DataSetStore {

    private static final String ADD = """
            insert into data_set (id, import_id, organisation_id, municipality_id, slice_id, form, name, sha256,
              participants, row_count, columns, status, confirmed_at, edition, held_on, precedence, tasks, maxima, levels)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CONFIRMED', ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    DataSetStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Versions grow in the order of the list. */
    public void add(List<DataSetRow> added, Instant at) {
        template.batchUpdate(ADD, added, BATCH, (statement, set) -> {
            statement.setObject(1, set.id());
            statement.setObject(2, set.upload().id());
            statement.setObject(3, set.upload().organisation());
            statement.setObject(4, set.upload().municipality());
            statement.setObject(5, set.slice());
            statement.setString(6, set.form().name());
            statement.setString(7, set.name());
            statement.setString(8, set.sha256());
            statement.setInt(9, set.participants());
            statement.setInt(10, set.rows());
            statement.setArray(
                    11,
                    statement
                            .getConnection()
                            .createArrayOf("text", set.columns().toArray()));
            statement.setObject(12, at.atOffset(ZoneOffset.UTC));
            var edition = set.standing().edition();
            statement.setString(13, edition == null ? null : edition.name());
            statement.setObject(14, set.standing().heldOn());
            statement.setInt(15, set.standing().precedence());
            tasks(statement, set.tasks());
        });
    }

    private static void tasks(PreparedStatement statement, List<TaskColumn> tasks) throws SQLException {
        var connection = statement.getConnection();
        var numbers = tasks.stream().map(TaskColumn::number).toArray();
        var maxima = tasks.stream().map(TaskColumn::maxScore).toArray();
        var levels = tasks.stream().map(TaskColumn::level).toArray();
        statement.setArray(16, connection.createArrayOf("text", numbers));
        statement.setArray(17, connection.createArrayOf("int4", maxima));
        statement.setArray(18, connection.createArrayOf("text", levels));
    }

    /** Which of these contents stand already for the organisation: of the same file a school may bring less than others. */
    public Set<String> confirmed(UUID organisation, Collection<String> sha256) {
        return Set.copyOf(jdbc.sql("""
                select distinct sha256 from data_set
                where organisation_id = :organisation and sha256 = any (cast(:sha as text[])) and status = 'CONFIRMED'""")
                .param("organisation", organisation)
                .param("sha", sha256.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    public List<UUID> ofImport(UUID importId) {
        return jdbc.sql("select id from data_set where import_id = :import and status = 'CONFIRMED'")
                .param("import", importId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Takes all data sets of an import back and says which slices must be summed anew. */
    public Set<UUID> revert(UUID importId) {
        var touched = new TreeSet<UUID>();
        jdbc.sql("""
                with taken as (update data_set set status = 'REVERTED'
                  where import_id = :import and status = 'CONFIRMED' returning slice_id)
                select distinct slice_id from taken where slice_id is not null""").param("import", importId).query(row -> {
            touched.add(row.getObject(1, UUID.class));
        });
        return touched;
    }
}
