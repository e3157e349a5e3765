package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.intake.Table;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** Thirty days later: what was settled is forgotten, what still waits is not. */
@PortalTest
class ForgottenUploadsTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    SecondReading again;

    @Autowired
    UploadExpiry expiry;

    @Autowired
    UploadReading reading;

    @Autowired
    ImportFileStore files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transaction;

    UUID analyst;
    UUID upload;
    byte[] bytes;

    @BeforeEach
    void anUploadThatNobodyConfirmed() {
        var municipality = people.municipality();
        var school = people.school(municipality).code();
        analyst = people.person(Role.ANALYST, municipality);
        var table = new Table();
        table.insertRow(1, "Индивидуальные результаты");
        table.insertRow(2, "ВПР 2026 Физика 8 класс");
        table.insertRow(
                3, "ОО", "Название ОО", "Код участника", "Вариант", "1 (1б)", "2 (2б)", "Первичный балл", "Отметка");
        table.insertRow(4, school, "Школа", "80001", "1", "1", "1", "2", "4");
        bytes = table.xlsx();
        upload = samples.upload(analyst, "results.xlsx", bytes);
        system("update data_import set created_at = created_at - interval '40 days',"
                + " settled_at = settled_at - interval '40 days' where id = :upload");
    }

    @Test
    void whatWaitsToBeConfirmedIsKept() {
        expiry.run();

        confirm();
        assertThat(count("select count(*) from data_set where import_id = :upload and participants = 1"))
                .isOne();
    }

    @Test
    void whatWasConfirmedIsForgotten() {
        confirm();
        assertThat(kept()).isOne();
        system("update data_import set settled_at = settled_at - interval '29 days' where id = :upload");
        expiry.run();
        assertThat(kept()).isOne();

        system("update data_import set settled_at = settled_at - interval '2 days' where id = :upload");
        expiry.run();

        assertThat(kept()).isZero();
    }

    @Test
    void anUploadWhoseFilesAreGoneIsNotConfirmedInName() {
        system("delete from import_content where file_id in (select id from import_file where import_id = :upload)");

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(analyst, () -> intake.confirm(upload)))
                .returns("assessment.refusal.content-gone", Refusal::key);
        assertThat(samples.status(analyst, upload)).isEqualTo(ImportStatus.PREVIEW);
    }

    @Test
    void whatWasTakenBackIsReadAgainAndConfirmedAnew() {
        confirm();
        people.as(analyst, () -> intake.revert(upload));
        assertThat(people.as(analyst, () -> again.possible(upload))).isTrue();

        people.as(analyst, () -> again.start(upload));
        await().until(() -> samples.status(analyst, upload) == ImportStatus.PREVIEW);
        confirm();

        assertThat(count("""
                select count(*) from participant_result r join data_set d on d.id = r.data_set_id
                where d.import_id = :upload and d.status = 'CONFIRMED'""")).isOne();
    }

    @Test
    void whatWasTakenBackIsNotReadWithoutItsFiles() {
        confirm();
        people.as(analyst, () -> intake.revert(upload));
        system("delete from import_content where file_id in (select id from import_file where import_id = :upload)");

        assertThat(people.as(analyst, () -> again.possible(upload))).isFalse();
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(analyst, () -> again.start(upload)))
                .returns("assessment.refusal.content-gone", Refusal::key);
        assertThat(samples.status(analyst, upload)).isEqualTo(ImportStatus.REVERTED);
    }

    @Test
    void onlyWhatWasTakenBackIsReadAgain() {
        confirm();

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(analyst, () -> again.start(upload)))
                .returns("assessment.refusal.not-in-state", Refusal::key);
    }

    /** A copy is read anew when what it is a copy of was taken back: without its bytes there is nothing to read. */
    @Test
    void aCopyWhoseFileIsGoneSaysSo() {
        confirm();
        var copy = samples.upload(analyst, "again.xlsx", bytes);
        people.as(analyst, () -> intake.revert(upload));
        upload = copy;
        system("delete from import_content where file_id in (select id from import_file where import_id = :upload)");
        reading.forget(viewers.asSystem(() -> transaction.execute(_ -> files.files(copy))));

        people.as(analyst, () -> intake.confirm(copy));

        await().until(() -> samples.status(analyst, copy) == ImportStatus.PREVIEW);
        var file = people.as(analyst, () -> intake.preview(copy)).files().getFirst();
        assertThat(file.status()).isEqualTo(FileStatus.ERROR);
        assertThat(file.problems()).extracting(ImportProblem::code).containsExactly("CONTENT_GONE");
    }

    private void confirm() {
        people.as(analyst, () -> intake.confirm(upload));
        await().until(() -> samples.status(analyst, upload) == ImportStatus.CONFIRMED);
    }

    private int kept() {
        return count("""
                select count(*) from import_content c join import_file f on f.id = c.file_id
                where f.import_id = :upload""");
    }

    private int count(String sql) {
        return viewers.asSystem(() -> transaction.execute(
                _ -> jdbc.sql(sql).param("upload", upload).query(Integer.class).single()));
    }

    private void system(String sql) {
        viewers.asSystem(() ->
                transaction.execute(_ -> jdbc.sql(sql).param("upload", upload).update()));
    }
}
