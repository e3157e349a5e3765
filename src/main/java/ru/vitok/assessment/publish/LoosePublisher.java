package ru.vitok.assessment.publish;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.check.Known;
import ru.vitok.assessment.intake.data.LooseTable;
import ru.vitok.assessment.store.DataSetRow;
import tools.jackson.databind.json.JsonMapper;

/** Lines kept by header: olympiads, surveys, attestation. */
@Component
class LoosePublisher {

    private static final String ADD = """
            insert into loose_row (data_set_id, municipality_id, row_number, school_id, content)
            values (?, ?, ?, ?, ?::jsonb)""";
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.shared();

    LoosePublisher(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(DataSetRow set, LooseTable table, Known known) {
        jdbc.batchUpdate(ADD, table.lines(), BATCH, (statement, line) -> {
            statement.setObject(1, set.id());
            statement.setObject(2, set.upload().municipality());
            statement.setInt(3, line.row());
            statement.setObject(4, school(line.values(), known));
            statement.setString(5, json.writeValueAsString(line.values()));
        });
    }

    private static @Nullable UUID school(Map<String, String> values, Known known) {
        return values.values().stream()
                .filter(it -> it.startsWith("edu"))
                .map(known.schools()::get)
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }
}
