package ru.vitok.assessment.publish;

import java.sql.Types;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.TeacherTestTable;
import ru.vitok.assessment.own.TestCodes;
import ru.vitok.assessment.store.DataSetRow;

/** Results of a test of teachers, each under the print of its code. */
@Component
class OwnTestPublisher {

    private static final String ADD = """
            insert into teacher_test_result (data_set_id, municipality_id, year, subject, print, block, percent,
              element, points, most, tasks)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 500;
    private static final int ELEMENT = 160;

    private final JdbcTemplate jdbc;
    private final TestCodes codes;

    OwnTestPublisher(JdbcTemplate jdbc, TestCodes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    void add(DataSetRow set, TeacherTestTable table, int year, Publication to) {
        var here = set.upload().municipality();
        var print = codes.of(here);
        jdbc.batchUpdate(ADD, table.results(), BATCH, (statement, it) -> {
            statement.setObject(1, set.id());
            statement.setObject(2, here);
            statement.setInt(3, year);
            statement.setString(4, VoicePublisher.cut(to.known().subject(it.subject()), 80));
            statement.setString(5, print.apply(it.code()));
            statement.setString(6, it.block());
            statement.setDouble(7, it.percent());
            statement.setString(8, VoicePublisher.cut(it.element(), ELEMENT));
            statement.setObject(9, it.points(), Types.DOUBLE);
            statement.setObject(10, it.most(), Types.DOUBLE);
            statement.setObject(11, it.tasks(), Types.INTEGER);
        });
    }
}
