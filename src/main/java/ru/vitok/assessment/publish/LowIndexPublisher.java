package ru.vitok.assessment.publish;

import java.sql.Types;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.check.NamedSchools;
import ru.vitok.assessment.intake.data.LowIndexTable;
import ru.vitok.assessment.store.DataSetRow;
import ru.vitok.people.Organisations;

/** The region's index of low results, a row for a school and year. */
@Component
class LowIndexPublisher {

    private static final String ADD = """
            insert into low_index (data_set_id, municipality_id, school_id, row_number, year, value, listed)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final Organisations organisations;
    private final Clock clock;

    LowIndexPublisher(JdbcTemplate jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    void add(DataSetRow set, LowIndexTable table, Publication to) {
        var schools = new NamedSchools(to.known(), organisations);
        var year = FileYear.of(null, set.name(), clock);
        var lines = table.lines().stream()
                .filter(it -> schools.find(it.school()).isPresent())
                .toList();
        jdbc.batchUpdate(ADD, lines, BATCH, (statement, line) -> {
            var own = line.year();
            statement.setObject(1, set.id());
            statement.setObject(2, set.upload().municipality());
            statement.setObject(3, schools.find(line.school()).orElseThrow());
            statement.setInt(4, line.row());
            statement.setInt(5, own == null ? year : own);
            statement.setObject(6, line.value(), Types.DOUBLE);
            statement.setObject(7, line.listed(), Types.BOOLEAN);
        });
    }
}
