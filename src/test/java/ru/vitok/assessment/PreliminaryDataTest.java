package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.intake.Table;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** What schools fill in themselves stands until the individual results come, and again when those are taken back. */
@PortalTest
class PreliminaryDataTest {

    private static final String NAME = "Форма сбора результатов Физика 8 класс ВПР 2026.xlsx";
    private static final String COLLECTION = "Код участника|Вариант|1 (1б)|2 (2б)|Порядковый номер класса"
            + "|Отметка за предыдущий триместр/ четверть/полугодие|Итого баллов||1|отсутствовал|нет отметки";

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    KeptRows kept;

    Organisation municipality;
    Organisation school;
    UUID admin;
    UUID analyst;

    @BeforeEach
    void place() {
        municipality = people.municipality();
        school = people.school(municipality);
        admin = people.person(Role.SCHOOL_ADMIN, school);
        analyst = people.person(Role.ANALYST, municipality);
    }

    @Test
    void aSchoolsFormIsReadAndGivesWayToTheIndividualResults() {
        var upload = samples.upload(admin, NAME, collection());
        var file = people.as(admin, () -> intake.preview(upload)).files().getFirst();
        assertThat(file.form()).isEqualTo(ReportForm.VPR_COLLECTION);
        assertThat(file.participants()).isEqualTo(2);
        assertThat(file.slice()).isEqualTo(new ImportedFile.SliceName("VPR", "Физика", 8, 2026));
        assertThat(file.problems())
                .extracting(ImportProblem::code)
                .containsExactly("ABSENT_SKIPPED", "NAMED_BY_FILE", "PRELIMINARY", "SKILLS_NONE");

        samples.take(admin, "2 " + NAME, with("80005|1|1|1|1|4|2"));
        assertThat(standing()).containsExactly("80001 3", "80002 1", "80005 2");

        // 80005 was a mistake of the school: the individual results have no such work
        var results = samples.take(analyst, "results.xlsx", individual());
        assertThat(standing()).containsExactly("80001 2", "80002 1");

        var late = samples.upload(admin, NAME, with("80007|1|1|1|1|4|2"));
        assertThat(people.as(admin, () -> intake.preview(late))
                        .files()
                        .getFirst()
                        .problems())
                .extracting(ImportProblem::code)
                .contains("PRELIMINARY_LATE");

        people.as(analyst, () -> intake.revert(results));
        assertThat(standing()).containsExactly("80001 3", "80002 1", "80005 2");
    }

    @Test
    void aCorrectedFormSaysWhichWorksChange() {
        samples.take(admin, NAME, collection());

        // 80001 had 2 for the second task, 80002 is gone, 80006 is new
        var upload = samples.upload(
                admin, NAME, table(COLLECTION, "80001|1|1|1|1|4|2||2|X|5", "80006|2|1|1|1|4|2||отсутствовал|0|4"));

        var problems = people.as(admin, () -> intake.preview(upload))
                .files()
                .getFirst()
                .problems();
        assertThat(problems)
                .extracting(ImportProblem::code, ImportProblem::cell, ImportProblem::arguments)
                .contains(
                        tuple("SLICE_CHANGED", "D2", List.of("2", "1", "80001", "2")),
                        tuple("ROWS_CHANGED", null, List.of(school.code(), "1", "80001")),
                        tuple("ROWS_NEW", null, List.of(school.code(), "1", "80006")),
                        tuple("ROWS_DROPPED", null, List.of(school.code(), "1", "80002")),
                        tuple("ROWS_REPLACED", null, List.of(school.code(), "2", "2")));
    }

    @Test
    void aFormOfAnotherGradeThanItsNameSaysIsRefused() {
        var upload = samples.upload(admin, NAME.replace("8", "7"), collection());

        assertThat(people.as(admin, () -> intake.preview(upload))
                        .files()
                        .getFirst()
                        .problems())
                .extracting(ImportProblem::code)
                .contains("GRADE_DIFFERS");
    }

    @Test
    void theMunicipalityMustSayWhoseFormItIs() {
        var unnamed = samples.upload(analyst, NAME, collection());
        var named = samples.upload(analyst, school.code() + " " + NAME, collection());

        assertThat(codes(unnamed)).contains("SCHOOL_NOT_NAMED");
        assertThat(codes(named)).doesNotContain("SCHOOL_NOT_NAMED", "SCHOOL_UNKNOWN");
    }

    @Test
    void theExportOfTwentyTwoNamesItsSchoolsAndSkipsTheAbsent() {
        var upload = samples.upload(
                analyst,
                "Русский язык 5 класс ВПР 2022.xlsx",
                table(
                        "Пользователь|Код региона|Регион|Муниципалитет|Школа|Дата загрузки|Код|Вариант|1 (1б)|2 (2б)"
                                + "|Наименование класса|Пол|Отметка за предыдущий триместр/ четверть/полугодие|Итого баллов",
                        school("50001|1|1|2|НЕТ|ж|4|3"),
                        school("50002|отсутствовал||||||"),
                        school("50003|2|X|1|5А|м|нет отметки|1")));

        var file = people.as(analyst, () -> intake.preview(upload)).files().getFirst();
        assertThat(file.form()).isEqualTo(ReportForm.VPR_REGIONAL);
        assertThat(file.participants()).isEqualTo(2);
        assertThat(codes(upload)).contains("ABSENT_SKIPPED", "PERSONAL_DROPPED").doesNotContain("SCHOOL_UNKNOWN");
    }

    @Test
    void theExportOfTwentyOneCountsColumnsAndTheEditionNamesTheTasks() {
        // the codifier of 2021: mathematics of grade 6 has 13 tasks, the last of two points
        var header = new StringBuilder("логин школы|регион|номер обучающегося|код обучающегося"
                + "|отметка за предыдущую четверть/триместр|пол|класс|вариант|всего баллов");
        for (int i = 1; i <= 13; i++) {
            header.append("|балл за ").append(i);
        }
        var row = school.code().replace("edu", "sch") + "|99|1|60001|4|ж|6А|1|14|1|1|1|1|1|1|1|1|1|0|2|1|2";
        samples.take(analyst, "Математика 6 класс ВПР 2021.xlsx", table(header + "|Учебник", row + "|Учебник"));

        var tasks = kept.of(municipality, """
                select array_to_string(tasks, ' ') || ' / ' || array_to_string(maxima, ' ') from slice
                where municipality_id = :place""");
        assertThat(tasks).containsExactly("1 2 3 4 5 6 7 8 9 10 11 12 13 / 1 1 1 1 1 1 1 1 2 1 2 1 2");
    }

    @Test
    void withoutAnEditionTheColumnsKeepTheirNumbersAndThatIsSaid() {
        var upload = samples.upload(
                analyst,
                "Физика 8 класс ВПР 2021.xlsx",
                table(
                        "логин школы|регион|код обучающегося|вариант|всего баллов|балл за 1|балл за 2",
                        school.code() + "|99|80001|1|3|1|2"));

        assertThat(people.as(analyst, () -> intake.preview(upload)).files())
                .extracting(ImportedFile::form, ImportedFile::status)
                .containsExactly(tuple(ReportForm.VPR_REGIONAL, FileStatus.WARNING));
        assertThat(codes(upload)).contains("TASK_ORDER_UNKNOWN");
    }

    private static byte[] collection() {
        return with();
    }

    private static byte[] with(String... more) {
        var rows = new String[4 + more.length];
        rows[0] = COLLECTION;
        rows[1] = "80001|1|1|2|1|4|3||2|X|5";
        rows[2] = "80002|2|1|X|1|нет отметки|1||отсутствовал|0|4";
        rows[3] = "80003|отсутствовал|||||||1|3";
        System.arraycopy(more, 0, rows, 4, more.length);
        return table(rows);
    }

    private byte[] individual() {
        return table(
                "Индивидуальные результаты",
                "ВПР 2026 Физика 8 класс",
                "ОО|Название ОО|Код участника|Класс|Вариант|1 (1б)|2 (2б)|Первичный балл|Отметка|Отметка по журналу",
                school.code() + "|Школа|80001|1|1|1|1|2|4|4",
                school.code() + "|Школа|80002|1|2|1|X|1|3|3");
    }

    private String school(String work) {
        return "%s | Школа|99|99 | Область|reg99_m001 | Район|%s | Школа|21.04.2022|%s"
                .formatted(school.code(), school.code(), work);
    }

    private static byte[] table(String... rows) {
        var table = new Table();
        for (int i = 0; i < rows.length; i++) {
            // a bar with spaces around it stands within a cell
            var cells = rows[i].replace(" | ", "\u0001").split("\\|", -1);
            table.insertRow(
                    i + 1,
                    Arrays.stream(cells).map(it -> it.replace("\u0001", " | ")).toArray(String[]::new));
        }
        return table.xlsx();
    }

    private List<String> codes(UUID upload) {
        return people.as(analyst, () -> intake.preview(upload)).files().stream()
                .flatMap(it -> it.problems().stream())
                .map(ImportProblem::code)
                .toList();
    }

    private List<String> standing() {
        return kept.of(municipality, """
                select r.code || ' ' || r.primary_score from standing_result r join slice s on s.id = r.slice_id
                where s.municipality_id = :place order by r.code""");
    }
}
