package ru.vitok.assessment.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static ru.vitok.assessment.template.FilledTables.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.Correction;
import ru.vitok.assessment.Corrections;
import ru.vitok.assessment.DataVersions;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.intake.ReportReader;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** A table comes back corrected, with a row more and a row less, and then a part of it. */
@PortalTest
class CorrectedTableModuleTest {

    private static final SliceKey WORK = new SliceKey("MUN_MON", "Математика", 7, 2026);

    @Autowired
    WorkTemplates templates;

    @Autowired
    TemplateFiles files;

    @Autowired
    FilledTables tables;

    @Autowired
    SampleMunicipality imports;

    @Autowired
    Intake intake;

    @Autowired
    Corrections corrections;

    @Autowired
    DataVersions versions;

    @Autowired
    Results results;

    @Autowired
    TestPeople people;

    Organisation school;
    UUID admin;
    UUID template;

    @BeforeEach
    void twoClassesOfTwoStand() {
        var here = people.municipality();
        school = people.school(here);
        admin = people.person(Role.SCHOOL_ADMIN, school);
        template = people.as(people.person(Role.ANALYST, here), () -> templates.make(FilledTables.order()));
        imports.take(
                admin,
                "работа.xlsx",
                book(
                        row(school, "70001", 1, 4, 2, 1, 3),
                        row(school, "70002", 1, 3, 1, 0, -1),
                        row(school, "70003", 2, 2, 0, null, 1),
                        row(school, "70004", 2, 4, 1, 1, 2)));
    }

    private byte[] corrected() {
        return book(
                row(school, "70001", 1, 4, 2, 1, 2),
                row(school, "70002", 1, 4, 1, 0, -1),
                row(school, "70004", 2, 4, 1, 1, 2),
                row(school, "70009", 2, 3, 1, 1, 1));
    }

    @Test
    void whatStandsIsTheCorrectedTableAndTheOlderOneComesBack() {
        var upload = imports.upload(admin, "исправлено.xlsx", corrected());
        var preview = file(upload);
        assertThat(preview.problems())
                .extracting(it -> it.code() + " " + it.cell() + " " + it.arguments())
                .containsExactlyInAnyOrder(
                        "SLICE_CHANGED G13 [3, 2, 70001, 4К1]",
                        "SLICE_CHANGED A14 [3/-, 4/-, 70002, marks]",
                        "ROWS_CHANGED null [" + school.code() + ", 2, 70001, 70002]",
                        "ROWS_NEW null [" + school.code() + ", 1, 70009]",
                        "ROWS_GONE null [" + school.code() + ", 1, 70003, none]");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(() -> corrections.requireChosen(upload)))
                .extracting(Refusal::key)
                .isEqualTo("assessment.refusal.correction");

        as(() -> corrections.choose(upload, preview.id(), Correction.REPLACE));
        as(() -> corrections.requireChosen(upload));
        confirm(upload);

        assertThat(standing()).containsExactly("70001", "70002", "70004", "70009");
        // 2 + 1 + 1 + 1 of 8 points
        assertThat(firstTask()).isCloseTo(62.5, within(0.005));
        assertThat(file(upload).correction()).isEqualTo(Correction.REPLACE);
        assertThat(people.as(admin, () -> versions.of(WORK)))
                .extracting(it -> it.file() + " " + it.replaced() + " " + it.schools())
                .containsExactly("исправлено.xlsx 0 1", "работа.xlsx 1 1");

        as(() -> intake.revert(upload));
        assertThat(standing()).containsExactly("70001", "70002", "70003", "70004");
        // 2 + 1 + 0 + 1 of 8 points
        assertThat(firstTask()).isCloseTo(50, within(0.005));
    }

    @Test
    void aTableOfOneClassSaysThatTheOtherIsMissingAndLeavesIt() {
        var upload = imports.upload(
                admin, "7А.xlsx", book(row(school, "70001", 1, 4, 2, 1, 2), row(school, "70002", 1, 3, 1, 0, -1)));
        assertThat(file(upload).problems())
                .filteredOn(it -> it.code().equals("ROWS_GONE"))
                .extracting(it -> it.arguments().toString())
                .containsExactly("[" + school.code() + ", 2, 70003, 70004, 2]");

        as(() -> corrections.choose(upload, Correction.SUPPLEMENT));
        confirm(upload);
        assertThat(standing()).containsExactly("70001", "70002", "70003", "70004");
        assertThatThrownBy(() -> as(() -> corrections.choose(upload, Correction.REPLACE)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void tablesOfOneUploadCompleteEachOther() {
        var upload = imports.upload(
                admin,
                "классы.zip",
                zip(
                        book(row(school, "70001", 1, 4, 2, 1, 3)),
                        book(row(school, "70003", 2, 2, 0, null, 1), row(school, "70005", 2, 3, 1, 1, 1))));
        as(() -> corrections.choose(upload, Correction.REPLACE));
        confirm(upload);
        assertThat(standing()).containsExactly("70001", "70003", "70005");
        assertThat(people.as(admin, () -> results.tasks(WORK, school.code())).participants())
                .isEqualTo(3);
    }

    @Test
    void nobodyElseChooses() {
        var upload = imports.upload(admin, "исправлено.xlsx", corrected());
        var other = people.person(Role.SCHOOL_ADMIN, people.school(people.municipality()));
        assertThatThrownBy(() -> people.as(other, () -> corrections.choose(upload, Correction.REPLACE)))
                .isInstanceOfAny(Refusal.class, AccessDeniedException.class);
        assertThat(file(upload).correction()).isNull();
    }

    private void confirm(UUID upload) {
        as(() -> intake.confirm(upload));
        Awaitility.await().until(() -> imports.status(admin, upload) == ImportStatus.CONFIRMED);
    }

    private void as(Runnable action) {
        people.as(admin, action);
    }

    private ImportedFile file(UUID upload) {
        return people.as(admin, () -> intake.preview(upload)).files().getFirst();
    }

    /** As the table with what stands tells it. */
    private List<String> standing() {
        var read = new ReportReader(Limits.STANDARD).read(people.as(admin, () -> files.filled(template)));
        assertThat(read.form()).isEqualTo(ReportForm.TEMPLATE);
        return ((IndividualResults) read.content())
                .works().stream().map(Participant::code).toList();
    }

    private double firstTask() {
        return people.as(admin, () -> results.tasks(WORK, school.code()))
                .tasks()
                .getFirst()
                .percent();
    }

    private byte[] book(TemplateRow... rows) {
        return tables.book(template, List.of(rows));
    }

    private static byte[] zip(byte[]... books) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < books.length; i++) {
                zip.putNextEntry(new ZipEntry("7-" + (i + 1) + ".xlsx"));
                zip.write(books[i]);
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return bytes.toByteArray();
    }
}
