package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.intake.Table;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** A table that nobody knows: what is stored of it, what a person says of it, and what the next one is read by. */
@PortalTest
class MappedFilesTest {

    private static final Heading WORK = new Heading("MUN_MON", "Математика", 6, 2026, null, null);

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    KeptRows kept;

    @Autowired
    ColumnMappings mappings;

    @Autowired
    Results results;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transaction;

    Organisation municipality;
    Organisation school;
    UUID analyst;

    @BeforeEach
    void place() {
        municipality = people.municipality();
        school = people.school(municipality);
        analyst = people.person(Role.ANALYST, municipality);
    }

    @Test
    void nothingThatMayNameAChildIsStored() {
        var upload = samples.upload(analyst, "Срез.xlsx", first());

        assertThat(only(upload))
                .extracting(ImportedFile::form, ImportedFile::status)
                .containsExactly(ReportForm.UNKNOWN, FileStatus.ERROR);
        assertThat(only(upload).problems()).extracting(ImportProblem::code).containsExactly("MAPPING_NEEDED");
        assertThat(stored(upload))
                .contains("601", "6А", school.code())
                .doesNotContain(
                        "Тестова", "Пробный", "123-456-789", "89001234567", "Учительская", "mail", "12.05.2013");
        var sheet = people.as(analyst, () -> mappings.sheet(upload, only(upload).id()));
        assertThat(sheet.columns().stream().filter(it -> !it.stored()))
                .extracting(MappingSheet.Column::letter, MappingSheet.Column::caption)
                .containsExactly(
                        tuple("C", "Ученик"),
                        tuple("D", "СНИЛС"),
                        tuple("E", "Телефон мамы"),
                        tuple("G", "Родился"),
                        tuple("L", "Заметки"));
    }

    @Test
    void theTableSeemsToBeWhatItIs() {
        var upload = samples.upload(analyst, "Срез.xlsx", first());
        var guess = people.as(analyst, () -> mappings.sheet(upload, only(upload).id()))
                .mapping();

        assertThat(guess.columns())
                .filteredOn(it -> it.role() != ColumnRole.IGNORED)
                .extracting(
                        ColumnMapping.Column::place,
                        ColumnMapping.Column::role,
                        ColumnMapping.Column::task,
                        ColumnMapping.Column::max)
                .containsExactly(
                        tuple(0, ColumnRole.SCHOOL, null, null),
                        tuple(1, ColumnRole.CODE, null, null),
                        tuple(5, ColumnRole.CLASS, null, null),
                        tuple(7, ColumnRole.TASK, "1", 1),
                        tuple(8, ColumnRole.TASK, "2", 2),
                        tuple(9, ColumnRole.PRIMARY, null, null),
                        tuple(10, ColumnRole.MARK, null, null));
    }

    @Test
    void aMappedFileGoesOnAsAnyOther() {
        var upload = samples.upload(analyst, "Срез.xlsx", first());
        var mapping = mapping(upload);
        var outcome =
                people.as(analyst, () -> mappings.preview(upload, only(upload).id(), mapping));
        assertThat(outcome.works()).isEqualTo(3);
        assertThat(outcome.points()).isEqualTo(5);
        assertThat(outcome.problems())
                .extracting(ImportProblem::code, ImportProblem::cell)
                .contains(tuple("ROWS_SKIPPED", null));

        people.as(analyst, () -> mappings.apply(upload, only(upload).id(), mapping));
        assertThat(only(upload))
                .extracting(ImportedFile::form, ImportedFile::participants)
                .containsExactly(ReportForm.MAPPED, 3);
        confirm(upload);

        var key = new SliceKey("MUN_MON", "Математика", 6, 2026);
        assertThat(people.as(analyst, () -> results.slices(municipality.id()))).containsExactly(key);
        assertThat(standing()).containsExactly("601 {1,2} 3", "602 {0,-1} 0", "603 {1,1} 2");

        people.as(analyst, () -> intake.revert(upload));
        assertThat(standing()).isEmpty();
    }

    @Test
    void theNextFileOfTheSameHeadIsReadByItselfUntilItIsForgotten() {
        var upload = samples.upload(analyst, "Срез.xlsx", first());
        people.as(analyst, () -> mappings.apply(upload, only(upload).id(), mapping(upload)));

        var untold = samples.upload(analyst, "Ещё срез.xlsx", table(title("Итоги среза"), work("601", "2", "2", "0")));
        assertThat(only(untold).status()).isEqualTo(FileStatus.ERROR);
        assertThat(only(untold).problems())
                .extracting(ImportProblem::code, ImportProblem::cell)
                .contains(tuple("MAPPING_REMEMBERED", null), tuple("SCORE_OUT_OF_RANGE", "H3"));
        var told = samples.upload(
                analyst, "Срез.xlsx", table(title("МДР 2025 Русский язык 6 класс"), work("601", "1", "2", "3")));
        assertThat(only(told).slice()).isEqualTo(new ImportedFile.SliceName("MUN_MON", "Русский язык", 6, 2025));
        assertThat(only(told).problems()).extracting(ImportProblem::code).contains("MAPPED");

        people.as(analyst, () -> mappings.forget(told, only(told).id()));
        assertThat(only(told).problems()).extracting(ImportProblem::code).containsExactly("MAPPING_NEEDED");
        var after = samples.upload(analyst, "3.xlsx", table(title("Срез"), work("604", "1", "2", "3")));
        assertThat(only(after).form()).isEqualTo(ReportForm.UNKNOWN);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        var upload = samples.upload(analyst, "Срез.xlsx", first());
        var good = mapping(upload);
        refused(upload, good.about(Heading.NONE), "assessment.refusal.mapping-work");
        refused(upload, with(good, 2, ColumnRole.CODE, null), "assessment.refusal.mapping-not-stored");
        refused(upload, with(good, 5, ColumnRole.CODE, null), "assessment.refusal.mapping-twice");
        refused(upload, with(good, 8, ColumnRole.TASK, "1"), "assessment.refusal.mapping-task");
        var stranger = people.person(Role.ANALYST, people.municipality());
        var file = only(upload).id();
        assertThatThrownBy(() -> people.as(stranger, () -> mappings.sheet(upload, file)))
                .isInstanceOf(Refusal.class);
    }

    private void refused(UUID upload, ColumnMapping mapping, String key) {
        var file = only(upload).id();
        assertThatThrownBy(() -> people.as(analyst, () -> mappings.apply(upload, file, mapping)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(key);
    }

    private static ColumnMapping with(ColumnMapping mapping, int place, ColumnRole role, String task) {
        var columns = mapping.columns().stream()
                .map(it -> it.place() == place ? new ColumnMapping.Column(place, role, task, null) : it)
                .toList();
        return new ColumnMapping(mapping.headerRow(), mapping.heading(), columns);
    }

    private ColumnMapping mapping(UUID upload) {
        return people.as(analyst, () -> mappings.sheet(upload, only(upload).id()))
                .mapping()
                .about(WORK);
    }

    private byte[] first() {
        return table(
                title("Муниципальный срез. Учитель: Иванова М. П."),
                work("601", "1", "2", "3"),
                work("602", "0", "X", "0"),
                work("603", "1", "1", "2"),
                List.of("Итого", "", "", "", "", "", "", "2", "3", "5"));
    }

    private static List<String> title(String words) {
        return List.of(words);
    }

    private List<String> work(String code, String one, String two, String sum) {
        var name = List.of("Тестова Проба", "Пробный Тест", "Образцова Анна").get(code.charAt(2) % 3);
        return List.of(
                "МБОУ «СОШ» (" + school.code() + ")",
                code,
                name,
                "123-456-789 0" + code.charAt(2),
                "89001234567",
                "6А",
                "12.05.2013",
                one,
                two,
                sum,
                "3",
                "Учительская заметка a@mail.ru");
    }

    @SafeVarargs
    private static byte[] table(List<String> title, List<String>... rows) {
        var table = new Table()
                .insertRow(1, title.toArray(String[]::new))
                .insertRow(
                        2,
                        "Школа",
                        "Код ученика",
                        "Ученик",
                        "СНИЛС",
                        "Телефон мамы",
                        "Класс",
                        "Родился",
                        "1 (1б)",
                        "2 (2б)",
                        "Балл",
                        "Оценка",
                        "Заметки");
        for (int i = 0; i < rows.length; i++) {
            table.insertRow(i + 3, rows[i].toArray(String[]::new));
        }
        return table.xlsx();
    }

    private ImportedFile only(UUID upload) {
        return people.as(analyst, () -> intake.preview(upload)).files().getFirst();
    }

    private void confirm(UUID upload) {
        people.as(analyst, () -> intake.confirm(upload));
        Awaitility.await().until(() -> !samples.status(analyst, upload).running());
    }

    private String stored(UUID upload) {
        Optional<byte[]> bytes = viewers.asSystem(() -> transaction.execute(
                _ -> jdbc.sql("""
                select c.bytes from import_content c join import_file f on f.id = c.file_id where f.import_id = :upload""").param("upload", upload).query(byte[].class).optional()));
        return new String(bytes.orElseThrow(), StandardCharsets.UTF_8);
    }

    private List<String> standing() {
        return kept.of(municipality, """
                select r.code || ' ' || r.scores::text || ' ' || r.primary_score
                from standing_result r join slice s on s.id = r.slice_id
                where s.municipality_id = :place order by r.code""");
    }
}
