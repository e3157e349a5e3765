package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
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

/** A protocol prints «+» for tasks of several points; how many, the edition of the exam knows. */
@PortalTest
class ExamMaximaTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    KeptRows kept;

    Organisation municipality;
    UUID analyst;
    String school;

    @BeforeEach
    void anExamWithTwoTasksOfTwoPoints() {
        municipality = people.municipality();
        analyst = people.person(Role.ANALYST, municipality);
        school = people.school(municipality).code();
        samples.take(
                analyst,
                "спецификация.csv",
                ("Процедура;Предмет;Класс;Номер задания;Макс балл;Уровень;Код умения;Проверяемое умение\n"
                                + "ОГЭ;Физика;9;1;1;Б;F9.one;Первое\n"
                                + "ОГЭ;Физика;9;2;2;Б;F9.two;Второе\n"
                                + "ОГЭ;Физика;9;3;1;Б;F9.three;Третье\n"
                                + "ОГЭ;Физика;9;4;2;Б;F9.four;Четвёртое\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePointsOfSolvedTasksAreTheEditions() {
        samples.take(analyst, "protocol.xlsx", protocol("++++|6|5", "+--+|3|3", "++--|3|3", "+-1-|2|2"));

        assertThat(standing()).containsExactly("6 {1,2,1,2}", "3 {1,0,0,2}", "3 {1,2,0,0}", "2 {1,0,1,0}");
    }

    @Test
    void aWrongTotalIsStillWrong() {
        var upload = samples.upload(analyst, "protocol.xlsx", protocol("++++|6|5", "+--+|3|3", "+---|5|4"));

        var file = people.as(analyst, () -> intake.preview(upload)).files().getFirst();
        assertThat(file.status()).isEqualTo(FileStatus.ERROR);
        assertThat(file.problems())
                .filteredOn(it -> it.code().equals("SUM_MISMATCH"))
                .extracting(ImportProblem::cell, ImportProblem::arguments)
                .containsExactly(tuple("I6", List.of("5", "1")));
    }

    private byte[] protocol(String... results) {
        var table = new Table();
        table.insertRow(1, "Протокол проверки результатов");
        table.insertRow(2, "03 - Физика 2026.06.02");
        table.insertRow(
                3,
                ("№|Код ОО|Класс|Код ППЭ|Фамилия|Имя|Отчество|Задания с кратким ответом|Первичный балл|Оценка")
                        .split("\\|", -1));
        for (int i = 0; i < results.length; i++) {
            var row = (i + 1) + "|" + school + "|9А|9905|Тестова " + i + "|Проба|Образцовна|" + results[i];
            table.insertRow(4 + i, row.split("\\|", -1));
        }
        return table.xlsx();
    }

    private List<String> standing() {
        return kept.of(municipality, """
                select r.primary_score || ' ' || r.scores::text from standing_result r join slice s on s.id = r.slice_id
                where s.municipality_id = :place order by r.row_number""");
    }
}
