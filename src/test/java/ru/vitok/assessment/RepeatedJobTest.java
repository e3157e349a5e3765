package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** A job that is run again, as after a killed process, changes nothing that is done already. */
@PortalTest
class RepeatedJobTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    DetectionJob detection;

    @Autowired
    ConfirmationJob confirmation;

    @Autowired
    Results results;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsRejectedWhileItIsReadStaysRejectedAndKeepsNothing() {
        var municipality = people.municipality();
        var analyst = people.person(Role.ANALYST, municipality);
        var school = people.school(municipality).code();
        var works = new SmallWorks(school, "1 (1б)").pupils(12, 1).xlsx();
        var upload = samples.upload(analyst, "works.xlsx", works);
        // as if the job had not come to its end
        system("update data_import set status = 'DETECTING' where id = :id", upload);

        people.as(analyst, () -> intake.reject(upload));
        detection.run(upload);

        assertThat(samples.status(analyst, upload)).isEqualTo(ImportStatus.REJECTED);
        int kept = viewers.asSystem(() -> transaction.execute(
                _ -> jdbc.sql("""
                select count(*) from import_content c join import_file f on f.id = c.file_id where f.import_id = :id""").param("id", upload).query(Integer.class).single()));
        assertThat(kept).isZero();
    }

    private void system(String sql, UUID id) {
        viewers.asSystem(
                () -> transaction.execute(_ -> jdbc.sql(sql).param("id", id).update()));
    }

    @Test
    void confirmingAndReadingAgainChangeNothing() {
        var sample = samples.get();
        var key = new SliceKey("VPR", "Русский язык", 6, 2025);
        var before = people.as(sample.analyst(), () -> results.tasks(key));

        detection.run(sample.importId());
        confirmation.run(sample.importId());

        var after = people.as(sample.analyst(), () -> results.tasks(key));
        assertThat(after).isEqualTo(before);
        assertThat(after.participants()).isEqualTo(999);
        assertThat(samples.status(sample.analyst(), sample.importId())).isEqualTo(ImportStatus.CONFIRMED);
    }
}
