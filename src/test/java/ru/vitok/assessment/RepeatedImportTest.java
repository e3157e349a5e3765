package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.intake.Table;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** Twice the same, changed, taken back, and what belongs to somebody else. */
@PortalTest
class RepeatedImportTest {

    private static final SliceKey MATHS = new SliceKey("VPR", "Математика", 6, 2026);

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    Corrections corrections;

    @Autowired
    Results results;

    @Autowired
    Organisations organisations;

    @Autowired
    ImportStore imports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        var place = new Place();
        place.take("schools.xlsx", "individual.xlsx");

        var again = samples.upload(place.analyst, "again.zip", place.zip("individual.xlsx"));

        var file = people.as(place.analyst, () -> intake.preview(again)).files().getFirst();
        assertThat(file.status()).isEqualTo(FileStatus.DUPLICATE);
        assertThat(file.problems()).extracting(ImportProblem::code).containsExactly("ALREADY_CONFIRMED");
        people.as(place.analyst, () -> intake.confirm(again));
        await().until(() -> samples.status(place.analyst, again) == ImportStatus.CONFIRMED);
        assertThat(place.tasks().participants()).isEqualTo(99);
    }

    @Test
    void theSameFileUnderTwoNamesOfOneUploadIsTakenOnce() throws IOException {
        var place = new Place();
        place.take("schools.xlsx");
        var works = place.file("individual.xlsx").xlsx();

        var id = samples.upload(
                place.analyst, "twice.zip", zip(new TreeMap<>(Map.of("1.xlsx", works, "2.xlsx", works))));

        var files = people.as(place.analyst, () -> intake.preview(id)).files();
        assertThat(files.getFirst().status()).isNotEqualTo(FileStatus.DUPLICATE);
        assertThat(files.getLast().status()).isEqualTo(FileStatus.DUPLICATE);
        assertThat(files.getLast().problems())
                .extracting(it -> it.code() + " " + it.arguments())
                .containsExactly("SAME_AS_ANOTHER [1.xlsx]");
    }

    @Test
    void changedValuesAreListedAndTheLaterFileStandsUntilItIsTakenBack() {
        var place = new Place();
        place.take("schools.xlsx", "individual.xlsx");
        double before = place.tasks().tasks().getFirst().percent();

        // the first pupil's first task: 0 becomes 1
        var changed =
                place.file("individual.xlsx").set(10, 6, "1").set(10, 19, "3").xlsx();
        var id = samples.upload(place.analyst, "changed.xlsx", changed);
        var file = people.as(place.analyst, () -> intake.preview(id)).files().getFirst();
        assertThat(file.status()).isEqualTo(FileStatus.WARNING);
        assertThat(file.problems())
                .filteredOn(it -> it.code().equals("SLICE_CHANGED"))
                .extracting(ImportProblem::cell, ImportProblem::arguments)
                .containsExactly(tuple("G10", List.of("0", "1", "60001", "1")));
        // the committee may look on, but a pupil's scores are not for it
        var committee = people.person(Role.COMMITTEE, place.municipality);
        assertThat(people.as(place.analyst, () -> intake.preview(id)).decides()).isTrue();
        assertThat(people.as(committee, () -> intake.preview(id)).decides()).isFalse();
        assertThat(people.as(committee, () -> intake.preview(id))
                        .files()
                        .getFirst()
                        .problems())
                .filteredOn(it -> it.code().equals("SLICE_CHANGED"))
                .extracting(ImportProblem::cell, ImportProblem::arguments, ImportProblem::messageKey)
                .containsExactly(tuple(null, List.of("1"), "assessment.problem.cells-withheld"));

        people.as(place.analyst, () -> intake.confirm(id));
        await().until(() -> samples.status(place.analyst, id) == ImportStatus.CONFIRMED);
        assertThat(place.tasks().participants()).isEqualTo(99);
        assertThat(place.tasks().tasks().getFirst().percent()).isCloseTo(before + 100.0 / 99, within(0.005));
        // the first file again does not come back above it, and says whose figures stand
        assertThat(place.again())
                .extracting(
                        ImportProblem::code,
                        it -> it.arguments().stream().findFirst().orElse(""))
                .containsExactly(tuple("ALREADY_CONFIRMED", ""), tuple("CONFIRMED_BELOW", "changed.xlsx"));

        people.as(place.analyst, () -> intake.revert(id));
        assertThat(place.again()).extracting(ImportProblem::code).containsExactly("ALREADY_CONFIRMED");
        assertThat(place.tasks().tasks().getFirst().percent()).isCloseTo(before, within(0.000001));
        assertThat(place.tasks().participants()).isEqualTo(99);
    }

    @Test
    void aWorkThatACorrectedReportLacksIsToldAndGoesOnlyIfThatIsChosen() {
        var place = new Place();
        place.take("schools.xlsx", "individual.xlsx");

        var fewer = place.file("individual.xlsx")
                .removeRow(108)
                .set(9, 1, "Кол-во участников: 98")
                .xlsx();
        var id = samples.upload(place.analyst, "fewer.xlsx", fewer);
        var file = people.as(place.analyst, () -> intake.preview(id)).files().getFirst();
        assertThat(file.problems())
                .filteredOn(it -> it.code().startsWith("ROWS_"))
                .extracting(it -> it.code() + " " + it.arguments())
                .containsExactly("ROWS_GONE [edu" + place.prefix + "00, 1, 60099, none]");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(place.analyst, () -> corrections.requireChosen(id)));

        people.as(place.analyst, () -> corrections.choose(id, file.id(), Correction.REPLACE));
        people.as(place.analyst, () -> intake.confirm(id));
        await().until(() -> samples.status(place.analyst, id) == ImportStatus.CONFIRMED);
        assertThat(place.tasks().participants()).isEqualTo(98);

        people.as(place.analyst, () -> intake.revert(id));
        assertThat(place.tasks().participants()).isEqualTo(99);
    }

    @Test
    void aRevertedImportLeavesNothing() {
        var place = new Place();
        var id = place.take("schools.xlsx", "individual.xlsx", "tasks.xlsx");
        assertThat(place.tasks().tasks().getFirst().reference().country()).isCloseTo(63.09, within(0.005));

        people.as(place.analyst, () -> intake.revert(id));

        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(place::tasks);
        assertThat(samples.status(place.analyst, id)).isEqualTo(ImportStatus.REVERTED);
    }

    @Test
    void takingBackWaitsUntilWhatIsBeingConfirmedThereIsDone() throws Exception {
        var place = new Place();
        var id = place.take("schools.xlsx", "individual.xlsx");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var revert = viewers.asSystem(() -> transaction.execute(_ -> {
                imports.alone(place.municipality.id());
                var started = threads.submit(() -> people.as(place.analyst, () -> intake.revert(id)));
                await().until(this::somebodyWaits);
                return started;
            }));
            revert.get();
        }

        assertThat(samples.status(place.analyst, id)).isEqualTo(ImportStatus.REVERTED);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }

    @Test
    void wrongFilesAreLeftOutAndNamedWhileTheOthersAreTaken() throws IOException {
        var place = new Place();
        var files = new TreeMap<String, byte[]>();
        files.put("1.xlsx", place.file("schools.xlsx").xlsx());
        files.put("2.xlsx", place.file("individual.xlsx").set(12, 6, "7").xlsx());
        files.put("3.xlsx", place.file("marks.xlsx").xlsx());
        files.put("4.md", new byte[] {'#'});
        files.put("5.xlsx", new byte[0]);

        var id = samples.take(place.analyst, "mixed.zip", zip(files));

        var preview = people.as(place.analyst, () -> intake.preview(id));
        assertThat(preview.row().status()).isEqualTo(ImportStatus.CONFIRMED);
        assertThat(preview.files())
                .extracting(ImportedFile::name, ImportedFile::status)
                .containsExactly(
                        tuple("1.xlsx", FileStatus.OK),
                        tuple("2.xlsx", FileStatus.ERROR),
                        tuple("3.xlsx", FileStatus.OK),
                        tuple("4.md", FileStatus.IGNORED),
                        tuple("5.xlsx", FileStatus.ERROR));
        assertThat(preview.files().get(1).problems())
                .extracting(ImportProblem::code, ImportProblem::cell)
                .contains(tuple("SCORE_OUT_OF_RANGE", "G12"));
    }

    @Test
    void schoolsOfAnotherMunicipalityAreRefused() {
        var place = new Place();
        place.take("schools.xlsx");
        var stranger = new Place();

        var id = samples.upload(stranger.analyst, "foreign.zip", place.zip("schools.xlsx", "individual.xlsx"));

        var preview = people.as(stranger.analyst, () -> intake.preview(id));
        assertThat(preview.files()).extracting(ImportedFile::status).containsOnly(FileStatus.ERROR);
        assertThat(preview.files().getLast().problems())
                .extracting(ImportProblem::code)
                .contains("MUNICIPALITY_UNKNOWN", "SCHOOL_FOREIGN");
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(stranger.analyst, () -> intake.confirm(id)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(place.analyst, () -> intake.preview(id)));
    }

    @Test
    void aSchoolBringsItsOwnFiguresOnly() {
        var place = new Place();
        place.take("schools.xlsx", "tasks.xlsx");
        double before = place.tasks().tasks().getFirst().percent();
        var school = organisations.byCode("edu" + place.prefix + "00").orElseThrow();
        var head = people.person(Role.SCHOOL_HEAD, school);

        // the municipality's first figure and the school's own are both changed in the file
        var file =
                place.file("tasks.xlsx").set(12, 3, "99.99").set(13, 3, "11.11").xlsx();
        samples.take(head, "own.xlsx", file);
        var specification = samples.upload(
                head, "spec.xlsx", place.file("specification.xlsx").xlsx());

        assertThat(place.tasks().tasks().getFirst().percent()).isEqualTo(before);
        assertThat(people.as(head, () -> results.tasks(MATHS, school.code()))
                        .tasks()
                        .getFirst()
                        .percent())
                .isCloseTo(11.11, within(0.005));
        assertThat(people.as(head, () -> intake.preview(specification))
                        .files()
                        .getFirst()
                        .problems())
                .extracting(ImportProblem::code)
                .containsExactly("NOT_FOR_SCHOOL");
    }

    @Test
    void aSchoolIsNotToldOfTheUploadsOfItsMunicipality() {
        var place = new Place();
        var whole = place.take("schools.xlsx");
        var school = organisations.byCode("edu" + place.prefix + "00").orElseThrow();
        var head = people.person(Role.SCHOOL_HEAD, school);

        var own = samples.upload(head, "own.xlsx", place.file("tasks.xlsx").xlsx());

        assertThat(people.as(head, () -> intake.list()))
                .extracting(ImportRow::id)
                .containsExactly(own);
        assertThat(people.as(place.analyst, () -> intake.list()))
                .extracting(ImportRow::id)
                .containsExactly(own, whole);
    }

    @Test
    void aSettledUploadIsNotConfirmedTwiceAndAReadOneMayBeRejected() {
        var place = new Place();
        var taken = place.take("schools.xlsx");
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(place.analyst, () -> intake.confirm(taken)));

        var id = samples.upload(place.analyst, "no.zip", place.zip("individual.xlsx"));
        people.as(place.analyst, () -> intake.reject(id));
        assertThat(samples.status(place.analyst, id)).isEqualTo(ImportStatus.REJECTED);
    }

    @Test
    void anUnreadableUploadIsRefusedWithItsReason() {
        var place = new Place();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(place.analyst, () -> intake.upload("x.xlsx", new byte[0])))
                .returns("assessment.problem.empty-file", Refusal::key);
    }

    @Test
    void withoutSayingWhoAsksTheDatabaseShowsNoRow() {
        new Place().take("schools.xlsx", "individual.xlsx");

        assertThat(jdbc.sql("select count(*) from participant_result")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from standing_result")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from task_slice").query(Long.class).single())
                .isZero();
    }

    /** A municipality with the sample's files under codes of its own. */
    private final class Place {

        final Organisation municipality = people.municipality();
        final UUID analyst = people.person(Role.ANALYST, municipality);
        private final String prefix =
                municipality.code().replaceAll(".*m", "").concat("000").substring(0, 4);

        Table file(String name) {
            return Table.of(name)
                    .each(it -> it.replace("edu9901", "edu" + prefix)
                            .replace("Приреченский муниципальный округ", municipality.name())
                            .replaceFirst("^99(1\\d\\d)$", prefix + "$1"));
        }

        byte[] zip(String... names) {
            var files = new TreeMap<String, byte[]>();
            for (var name : names) {
                files.put(name, file(name).xlsx());
            }
            try {
                return RepeatedImportTest.zip(files);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        UUID take(String... names) {
            return samples.take(analyst, "data.zip", zip(names));
        }

        /** What the preview says of the first file of results, sent once more. */
        List<ImportProblem> again() {
            var upload = samples.upload(analyst, "again.zip", zip("individual.xlsx"));
            return people.as(analyst, () -> intake.preview(upload))
                    .files()
                    .getFirst()
                    .problems();
        }

        TaskResults tasks() {
            return people.as(analyst, () -> results.tasks(MATHS));
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
