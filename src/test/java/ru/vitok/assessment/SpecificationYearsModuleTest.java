package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Tasks change their numbers from year to year, so a row of a specification may name the years it holds for. */
@PortalTest
class SpecificationYearsModuleTest {

    private static final String HEAD = "Процедура;Предмет;Класс;Номер задания;Макс балл;Код умения;Проверяемое умение;";

    @Autowired
    SampleMunicipality imports;

    @Autowired
    Intake intake;

    @Autowired
    Tests tests;

    @Autowired
    TestPeople people;

    Organisation here;
    UUID analyst;

    @BeforeEach
    void place() {
        here = people.municipality();
        analyst = people.person(Role.ANALYST, here);
    }

    @Test
    void aRowHoldsForItsYear() {
        take(HEAD + "Год", "ВПР;Физика;7;1;1;P7.old;Старое;2023/24", "ВПР;Физика;7;1;2;P7.new;Новое;2025");

        assertThat(skill(2024)).isEqualTo("P7.old");
        assertThat(skill(2025)).isEqualTo("P7.new");
        assertThat(skill(2026)).isEqualTo("none");
    }

    @Test
    void aRowWithoutYearsHoldsForThoseThatNoOtherNames() {
        take(
                HEAD + "С года;По год",
                "ВПР;Физика;7;1;1;P7.until;До;;2023",
                "ВПР;Физика;7;1;1;P7.from;С;2025;",
                "ВПР;Физика;7;1;1;P7.all;Всегда;;");

        assertThat(skill(2022)).isEqualTo("P7.until");
        assertThat(skill(2024)).isEqualTo("P7.all");
        assertThat(skill(2027)).isEqualTo("P7.from");
    }

    @Test
    void theYearMayStandBesideTheProcedure() {
        take(HEAD, "ВПР 2024;Физика;7;1;1;P7.old;Старое;", "ВПР 2025;Физика;7;1;1;P7.new;Новое;");

        assertThat(skill(2024)).isEqualTo("P7.old");
        assertThat(skill(2025)).isEqualTo("P7.new");
    }

    @Test
    void resultsAreHeldToTheRowOfTheirYear() {
        var school = people.school(here).code();
        take(HEAD + "Год", "ВПР;Физика;8;5;1;P8.new;Новое;2026", "ВПР;Физика;8;5;3;P8.old;Старое;2025");
        var upload = imports.upload(
                analyst,
                "работы.xlsx",
                new SmallWorks(school, "5 (1б)").pupils(10, 1).xlsx());

        assertThat(problems(upload)).doesNotContain("SPECIFICATION_DIFFERS");
    }

    @Test
    void yearsTheWrongWayRoundAreRefused() {
        var upload = imports.upload(
                analyst, "спецификация.csv", bytes(HEAD + "С года;По год", "ВПР;Физика;7;1;1;P7.one;Первое;2026;2024"));

        var file = people.as(analyst, () -> intake.preview(upload)).files().getFirst();
        assertThat(file.status()).isEqualTo(FileStatus.ERROR);
        assertThat(file.problems())
                .extracting(it -> it.code() + " " + it.arguments())
                .containsExactly("EDITION_YEARS [Физика, 7, 2026, 2024]");
    }

    private List<String> problems(UUID upload) {
        return people.as(analyst, () -> intake.preview(upload)).files().getFirst().problems().stream()
                .map(ImportProblem::code)
                .toList();
    }

    private void take(String... lines) {
        imports.take(analyst, "спецификация.csv", bytes(lines));
    }

    private static byte[] bytes(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String skill(int year) {
        return tests.find(here.id(), "VPR", "Физика", 7, year)
                .flatMap(it -> it.task("1"))
                .map(it -> it.skillCode())
                .orElse("none");
    }
}
