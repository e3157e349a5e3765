package ru.vitok.assessment.publish;

import java.sql.Date;
import java.sql.Types;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.OwnControlTable;
import ru.vitok.assessment.store.DataSetRow;

/** Works of a school's own control: rows of the school that sent the file. */
@Component
class OwnControlPublisher {

    private static final String ADD = """
            insert into own_control (data_set_id, municipality_id, school_id, row_number, held_on, kind, subject, grade,
              topic, skill_code, n, percent, marks, class_letter) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    OwnControlPublisher(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(DataSetRow set, OwnControlTable table, Publication to) {
        jdbc.batchUpdate(ADD, table.lines(), BATCH, (statement, line) -> {
            statement.setObject(1, set.id());
            statement.setObject(2, set.upload().municipality());
            statement.setObject(3, set.upload().organisation());
            statement.setInt(4, line.row());
            statement.setDate(5, Date.valueOf(line.heldOn()));
            statement.setString(6, line.kind().name());
            statement.setString(7, VoicePublisher.cut(to.known().subject(line.subject()), 80));
            statement.setInt(8, line.grade());
            statement.setString(9, VoicePublisher.cut(line.topic(), 300));
            statement.setString(10, VoicePublisher.cut(line.skillCode(), 80));
            statement.setInt(11, line.n());
            statement.setObject(12, line.percent(), Types.DOUBLE);
            statement.setArray(
                    13,
                    line.marks().isEmpty()
                            ? null
                            : statement
                                    .getConnection()
                                    .createArrayOf("int4", line.marks().toArray()));
            statement.setString(14, line.letter());
        });
    }
}
