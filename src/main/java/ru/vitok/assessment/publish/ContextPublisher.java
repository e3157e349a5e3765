package ru.vitok.assessment.publish;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.check.NamedSchools;
import ru.vitok.assessment.intake.data.ContextTable;
import ru.vitok.assessment.store.DataSetRow;
import ru.vitok.people.Organisations;

/** Conditions of schools, a row for a school and year. */
@Component
class ContextPublisher {

    private static final String ADD = """
            insert into school_context (data_set_id, municipality_id, school_id, row_number, year, locality, conditions,
              figures) values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final Organisations organisations;
    private final Clock clock;

    ContextPublisher(JdbcTemplate jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    void add(DataSetRow set, ContextTable table, Publication to) {
        var schools = new NamedSchools(to.known(), organisations);
        var year = FileYear.of(table.year(), set.name(), clock);
        List<ContextTable.Line> lines = table.lines().stream()
                .filter(it -> schools.find(it.school()).isPresent())
                .toList();
        jdbc.batchUpdate(ADD, lines, BATCH, (statement, line) -> {
            var connection = statement.getConnection();
            statement.setObject(1, set.id());
            statement.setObject(2, set.upload().municipality());
            statement.setObject(3, schools.find(line.school()).orElseThrow());
            statement.setInt(4, line.row());
            var own = line.year();
            statement.setInt(5, own == null ? year : own);
            statement.setString(6, VoicePublisher.cut(line.locality(), 60));
            statement.setArray(
                    7,
                    connection.createArrayOf(
                            "text",
                            line.figures().keySet().stream().map(Enum::name).toArray()));
            statement.setArray(
                    8,
                    connection.createArrayOf("float8", line.figures().values().toArray()));
        });
        to.regroup();
    }
}
