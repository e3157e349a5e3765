package ru.vitok.assessment.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.Pseudonyms;
import ru.vitok.people.Viewers;

/** The secrets that pupils' codes are made with: one for each municipality, made when the first protocol comes. */
@Component
public class PupilSecrets {

    private final JdbcClient jdbc;
    private final Viewers viewers;

    PupilSecrets(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    public Pseudonyms of(UUID municipality) {
        return viewers.asSystem(() -> {
            jdbc.sql("insert into pupil_secret values (:municipality, :secret) on conflict do nothing")
                    .param("municipality", municipality)
                    .param("secret", Pseudonyms.newSecret())
                    .update();
            return new Pseudonyms(jdbc.sql("select secret from pupil_secret where municipality_id = :municipality")
                    .param("municipality", municipality)
                    .query(byte[].class)
                    .single());
        });
    }
}
