package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.intake.Table;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** A pupil's results of an exam: the latest stands, the earlier come back when it is taken back. */
@PortalTest
class ExamEditionsTest {

    private static final String MASKED =
            "№|Код ОО|Класс|Код ППЭ|Фамилия|Имя|Отчество|Задания с кратким ответом|Первичный балл|Оценка";
    private static final String PLAIN =
            "№|Код ОО|Класс|Код ППЭ|Фамилия|Имя|Отчество|Экзамен|Состояние апелляции|Первичный балл|Оценка";

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    KeptRows kept;

    Organisation municipality;
    String school;
    UUID analyst;

    @BeforeEach
    void place() {
        municipality = people.municipality();
        school = people.school(municipality).code();
        analyst = people.person(Role.ANALYST, municipality);
    }

    @Test
    void anAppealReplacesWhatItChangedAndIsTakenBackAlone() {
        take("initial.xlsx", initial());
        assertThat(standing()).containsExactly("4/2 {1,1,1,1}", "3/2 {1,1,0,1}");

        var appeal = preview("appeal.xlsx", appeals());
        assertThat(codes(appeal))
                .containsExactlyInAnyOrder(
                        "EXAM_FOUND",
                        "EXAM_FOUND",
                        "RESULT_STAYS",
                        "SLICE_CHANGED",
                        "MARK_BESIDE_SCALE",
                        "MARK_BESIDE_SCALE",
                        "TASKS_CARRIED",
                        "TASKS_CARRIED",
                        "PERSONAL_DROPPED");
        confirm(appeal);
        // the appealed work keeps the tasks of the first protocol, score and mark are the appeal's
        assertThat(standing()).containsExactly("7/4 {1,1,0,1}", "4/2 {1,1,1,1}");

        people.as(analyst, () -> intake.revert(appeal));
        assertThat(standing()).containsExactly("4/2 {1,1,1,1}", "3/2 {1,1,0,1}");
    }

    @Test
    void theOrderOfUploadsDoesNotMatter() {
        take("appeal.xlsx", appeals());
        take("initial.xlsx", initial());

        assertThat(standing()).containsExactly("7/4 {1,1,0,1}", "4/2 {1,1,1,1}");
    }

    @Test
    void totalsAloneHaveADistribution() {
        take("appeal.xlsx", appeals());

        // one work of 5 points, one of 7
        assertThat(kept.of(municipality, """
                        select u.histogram::text from slice_sum u join slice s on s.id = u.slice_id
                        where s.municipality_id = :place and u.school_id is null""")).containsExactly("{0,0,0,0,0,1,0,1}");
    }

    @Test
    void aLaterDayStandsBeforeAnEarlierOne() {
        take("reserve.xlsx", table("02 - Математика (резерв) 2026.06.20", MASKED, pupil(1, "Первая", "++--", "2|3")));
        take("initial.xlsx", initial());

        assertThat(standing()).containsExactly("4/2 {1,1,1,1}", "2/3 {1,1,0,0}");
        assertThat(editions()).containsExactly("INITIAL", "RESERVE");
    }

    @Test
    void protocolsOfBeforeGiveWayToThoseWithRecognisedPupils() {
        take(
                "nameless.xlsx",
                table(
                        "02 - Математика 2026.06.02",
                        "№|Код ОО|Класс|Код ППЭ|Первичный балл|Оценка",
                        "1|" + school + "|9А|9905|11|3"));
        assertThat(standing()).containsExactly("11/3 {}");

        assertThat(codes(preview("appeal.xlsx", appeals()))).contains("OLD_PROTOCOL");
        take("initial.xlsx", initial());

        assertThat(standing()).containsExactly("4/2 {1,1,1,1}", "3/2 {1,1,0,1}");
    }

    @Test
    void anUnknownSubjectIsNamed() {
        var file = preview(
                "unknown.xlsx", table("77 - Хоровое пение 2026.06.02", MASKED, pupil(1, "Первая", "++", "2|3")));

        assertThat(codes(file)).contains("SUBJECT_UNKNOWN");
    }

    @Test
    void theTestScoreOfTheStateExamIsKept() {
        take(
                "ege.xlsx",
                table(
                        "02 - Математика профильная 2026.06.01",
                        "№|Код ОО|Класс|Фамилия|Имя|Отчество|Задания с кратким ответом|Первичный балл|Тестовый балл",
                        "1|" + school + "|11А|Тестова|Проба|Образцовна|+-++|3|64"));

        var scores = kept.of(municipality, """
                select r.test_score from standing_result r join slice s on s.id = r.slice_id
                where s.municipality_id = :place and s.procedure = 'EGE' and s.grade = 11 and s.subject = 'Математика'""");
        assertThat(scores).containsExactly("64");
    }

    private byte[] initial() {
        return table(
                "02 - Математика 2026.06.02",
                MASKED,
                pupil(1, "Первая", "++-+", "3|2"),
                pupil(2, "Вторая", "++++", "4|2"));
    }

    private byte[] appeals() {
        return table(
                "Протокол государственной итоговой аттестации 2026 г.",
                PLAIN,
                "1|" + school + "|9А|9905|Первая|Проба|Образцовна|Математика(2026.06.02)|Удовлетворена|7|4",
                "2|" + school + "|9А|9905|Вторая|Проба|Образцовна|Математика(2026.06.02)||5|3");
    }

    private String pupil(int number, String name, String mask, String result) {
        return number + "|" + school + "|9А|9905|" + name + "|Проба|Образцовна|" + mask + "|" + result;
    }

    private static byte[] table(String... rows) {
        var table = new Table();
        for (int i = 0; i < rows.length; i++) {
            table.insertRow(i + 1, rows[i].split("\\|", -1));
        }
        return table.xlsx();
    }

    private void take(String name, byte[] bytes) {
        samples.take(analyst, name, bytes);
    }

    private UUID preview(String name, byte[] bytes) {
        return samples.upload(analyst, name, bytes);
    }

    private void confirm(UUID upload) {
        people.as(analyst, () -> intake.confirm(upload));
        Awaitility.await().until(() -> !samples.status(analyst, upload).running());
    }

    private List<String> codes(UUID upload) {
        return people.as(analyst, () -> intake.preview(upload)).files().stream()
                .flatMap(it -> it.problems().stream())
                .map(ImportProblem::code)
                .sorted(Comparator.comparing(it -> List.of("RESULT_STAYS", "SLICE_CHANGED", "PERSONAL_DROPPED")
                        .indexOf(it)))
                .toList();
    }

    /** Primary score, mark and tasks of every pupil, the best first. */
    private List<String> standing() {
        return kept.of(municipality, """
                select r.primary_score || '/' || r.mark || ' ' || r.scores::text
                from standing_result r join slice s on s.id = r.slice_id
                where s.municipality_id = :place and s.procedure = 'OGE' order by r.primary_score desc""");
    }

    private List<String> editions() {
        return kept.of(municipality, """
                select edition from data_set where municipality_id = :place order by edition""");
    }
}
