package ru.vitok.assessment.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.Correction;

/** What was chosen for files that lack works which stand. */
@Component
public class CorrectionStore {

    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(UUID file, Correction correction) {
        jdbc.sql("update import_file set correction = :correction where id = :file")
                .param("file", file)
                .param("correction", correction.name())
                .update();
    }
}
