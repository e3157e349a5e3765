package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;

/** A questionnaire that is exported again, with those who answered since, counts every respondent once. */
@PortalTest
class RepeatedVoicesModuleTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @Autowired
    TestPeople people;

    @Autowired
    SampleMunicipality door;

    @Autowired
    TeacherVoices voices;

    @Autowired
    Intake intake;

    @Test
    void theLaterExportReplacesTheRowsOfTheEarlierAndTakingItBackBringsThemAgain() {
        var analyst = people.person(Role.ANALYST, people.municipality());
        door.take(analyst, "Анкета_сентябрь.csv", answers(7));
        assertThat(persons(analyst)).isEqualTo(7);

        var upload = door.upload(analyst, "Анкета_октябрь.csv", answers(9));
        var told = people.as(analyst, () -> intake.preview(upload)).files().getFirst().problems().stream()
                .filter(it -> it.code().equals("VOICES_REPEATED"))
                .findFirst()
                .orElseThrow();
        assertThat(told.arguments()).containsExactly("7", "9");
        var later = door.take(analyst, "Анкета_ноябрь.csv", answers(11));
        assertThat(persons(analyst)).isEqualTo(11);

        people.as(analyst, () -> intake.revert(later));

        assertThat(persons(analyst)).isEqualTo(7);
    }

    @Test
    void thoseWhoSayTheSameAtAnotherMomentAreOthers() {
        var analyst = people.person(Role.ANALYST, people.municipality());
        door.take(analyst, "Анкета_1.csv", answers(6));
        door.take(
                analyst,
                "Анкета_2.csv",
                new String(answers(6), StandardCharsets.UTF_8)
                        .replace("10:0", "15:0")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(persons(analyst)).isEqualTo(12);
    }

    private Integer persons(UUID analyst) {
        return people.as(analyst, () -> voices.rows(RUSSIAN)).stream()
                .filter(it -> it.subject().equals("Математика"))
                .findFirst()
                .orElseThrow()
                .persons();
    }

    private static byte[] answers(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> "03.09.2026 10:0%d:%02d;Математика;6;Задачи на проценты".formatted(i % 10, i))
                .collect(Collectors.joining(
                        "\n",
                        "Отметка времени;Какой предмет вы ведёте?;В каких классах?;Что вызывает затруднения?\n",
                        "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
