package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Role;

/** A specification that prints the points of the whole work is used only if its tasks add up to them. */
@PortalTest
class SpecificationSumModuleTest {

    private static final String HEAD = "Процедура;Предмет;Класс;Номер задания;Макс балл;Уровень сложности;Код умения;"
            + "Проверяемое умение;Граница 3;Граница 4;Граница 5;Всего баллов;КЭС;КТ\n";

    @Autowired
    SampleMunicipality imports;

    @Autowired
    Intake intake;

    @Autowired
    Tests tests;

    @Autowired
    TestPeople people;

    @Test
    void aWrongSumIsRefusedWithTheDifferenceAndTheTasksToLookAt() {
        var here = people.municipality();
        var analyst = people.person(Role.ANALYST, here);

        var wrong = file(analyst, sheet(2, "9.31"));
        assertThat(wrong.status()).isEqualTo(FileStatus.ERROR);
        assertThat(wrong.problems())
                .extracting(it -> it.code() + " " + it.cell() + " " + it.arguments())
                .containsExactly(
                        "EDITION_SUM_MORE E2 [Физика, 7, 5, 4, 1]",
                        "EDITION_MANY_POINTS E2 [Физика, 7, 2 (2), 3.1 (2)]",
                        "EDITION_CODE_CUT E2 [Физика, 7, 1, 9.3, 9.30, 9.31]");

        var right = imports.take(analyst, "верно.csv", sheet(1, "9.30"));
        assertThat(people.as(analyst, () -> intake.preview(right))
                        .files()
                        .getFirst()
                        .problems())
                .isEmpty();
        var form = tests.find(here.id(), "VPR", "Физика", 7, 2026).orElseThrow();
        assertThat(form.maxPrimary()).isEqualTo(4);
        assertThat(form.task("3.1").orElseThrow().content()).containsExactly("9.30", "11");
        assertThat(form.task("1").orElseThrow().content()).containsExactly("9.3");
    }

    private ImportedFile file(java.util.UUID person, byte[] bytes) {
        var upload = imports.upload(person, "спецификация.csv", bytes);
        return people.as(person, () -> intake.preview(upload)).files().getFirst();
    }

    private static byte[] sheet(int third, String code) {
        return (HEAD
                        + "ВПР;Физика;7;1;1;Б;P7.one;Первое;2;3;4;4;9.3;1.1\n"
                        + "ВПР;Физика;7;2;2;Б;P7.two;Второе;2;3;4;4;;\n"
                        + "ВПР;Физика;7;3.1;" + third + ";П;P7.three;Третье;2;3;4;4;" + code + ", 11;2\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
