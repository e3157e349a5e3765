package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;

/** A test of teachers: who has the code sees the result, and nobody else does. */
@PortalTest
class OwnTestsModuleTest {

    private static final String FILE = """
            Код участника;ФИО;Предмет;Предметный блок, %;Методический блок, %
            ФИ-0412;Пробная А. А.;Физика;60;50
            ХИ-0001;Пробная Б. Б.;Химия;40;30
            """;

    @Autowired
    TestPeople people;

    @Autowired
    SampleMunicipality door;

    @Autowired
    Intake intake;

    @Autowired
    OwnTests tests;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theCodeOpensTheResultToItsTeacherUntilTheDataAreReverted() {
        var here = people.municipality();
        var analyst = people.person(Role.ANALYST, here);
        var teacher = teacher(here, "Физика");
        var colleague = teacher(here, "Физика");
        var upload = door.take(analyst, "Тест_учителей_2026.csv", FILE.getBytes(StandardCharsets.UTF_8));

        assertThat(enter(teacher, " фи 0412 ")).isTrue();
        assertThat(mine(teacher))
                .containsExactly(new OwnTest(
                        2026,
                        "Физика",
                        List.of(
                                new OwnTestPart("METH", null, 50, null, null, null),
                                new OwnTestPart("SUBJ", null, 60, null, null, null))));
        assertThat(enter(colleague, "ФИ-0412")).isFalse();
        assertThat(enter(colleague, "ХИ-0001")).isFalse();
        assertThat(mine(colleague)).isEmpty();
        // not even who loaded the file reads a row
        assertThat(people.as(
                        analyst,
                        () -> jdbc.sql("select count(*) from teacher_test_result")
                                .query(Integer.class)
                                .single()))
                .isZero();

        people.as(analyst, () -> intake.revert(upload));
        assertThat(mine(teacher)).isEmpty();
        assertThat(people.as(teacher, () -> tests.entered())).isTrue();
        people.as(teacher, () -> tests.forget());
        assertThat(people.as(teacher, () -> tests.entered())).isFalse();
    }

    @Test
    void whatTheFileSaysOfPointsAndTasksIsToldAndNoIntervalIsFakedWhereItSaysLess() {
        var here = people.municipality();
        var teacher = teacher(here, "Физика");
        door.take(people.person(Role.ANALYST, here), "Тест_учителей_2026.csv", """
                Код участника;Предмет;Предметный блок, верно из 25 заданий;Методический блок, балл (10 заданий);КЭС 2.1 Механика (3 задания, 3 б.);Психологический блок, %;Нормативный блок, баллы
                Макс балл;;;20;;;
                ФИ-0412;Физика;16;11;1;70;7
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(enter(teacher, "ФИ-0412")).isTrue();
        var test = mine(teacher).getFirst();
        assertThat(test.blocks())
                .containsExactly(
                        new OwnTestPart("METH", null, 55, 11.0, 20.0, 10),
                        new OwnTestPart("SUBJ", null, 64, 16.0, 25.0, 25),
                        // of the points of the fourth block nobody says how many could be got
                        new OwnTestPart("PSY", null, 70, null, null, null));
        // Wilson for 16 of 25: (0.64 + 0.0768 ± 1.96 · √(0.009216 + 0.001537)) / 1.1537
        var interval = test.blocks().get(1).interval();
        assertThat(interval.low()).isCloseTo(44.5, within(0.1));
        assertThat(interval.high()).isCloseTo(79.8, within(0.1));
        assertThat(test.blocks().getFirst().interval()).isNull();
        assertThat(test.blocks().getLast().interval()).isNull();
        var element = test.elements().getFirst();
        assertThat(element.element()).isEqualTo("КЭС 2.1 Механика");
        assertThat(element.points()).isEqualTo(1);
        assertThat(element.few()).isTrue();
        assertThat(element.interval()).isNull();
    }

    @Test
    void nobodyFindsACodeByTrying() {
        var teacher = teacher(people.municipality(), "Физика");
        for (int i = 0; i < 5; i++) {
            assertThat(enter(teacher, "ФИ-000" + i)).isFalse();
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> enter(teacher, "ФИ-0412"));
    }

    @Test
    void norByTryingAllOfThemAtOnce() throws Exception {
        var teacher = teacher(people.municipality(), "Физика");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> enter(teacher, "ФИ-%04d".formatted(i))))
                    .toList();
            var refused = 0;
            for (var it : asked) {
                try {
                    assertThat(it.get()).isFalse();
                } catch (ExecutionException no) {
                    assertThat(no).hasCauseInstanceOf(Refusal.class);
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(11);
        }
    }

    private UUID teacher(Organisation here, String subject) {
        var school = people.school(here);
        var teacher = people.person(Role.TEACHER, school);
        people.teach(new Teaching(teacher, school.id(), subject, List.of(7), null, null, null));
        return teacher;
    }

    private boolean enter(UUID teacher, String code) {
        return people.as(teacher, () -> tests.enter(code));
    }

    private List<OwnTest> mine(UUID teacher) {
        return people.as(teacher, () -> tests.mine());
    }
}
