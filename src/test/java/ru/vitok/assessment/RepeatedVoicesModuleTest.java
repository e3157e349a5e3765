package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** The portal cannot tell a mended row from another teacher's, so it says what will count beside it. */
    @Test
    void rowsThatTheNextExportLacksAreTold() {
        var analyst = people.person(Role.ANALYST, people.municipality());
        door.take(analyst, "Анкета_сентябрь.csv", answers(7));

        var mended = new String(answers(7), StandardCharsets.UTF_8).replaceFirst(";6;", ";7;");
        assertThat(problems(analyst, mended)).contains("VOICES_LEFT [1, Анкета_сентябрь.csv]");
        assertThat(problems(analyst, new String(answers(9), StandardCharsets.UTF_8)))
                .noneMatch(it -> it.startsWith("VOICES_LEFT"));
        // a part of the answers is another file about the same, not the same table mended
        assertThat(problems(analyst, new String(answers(3), StandardCharsets.UTF_8)))
                .noneMatch(it -> it.startsWith("VOICES_LEFT"));
    }

    @Test
    void daysWithoutATimeOfDayAreToldBecauseTheyAreNotKnownAgain() {
        var analyst = people.person(Role.ANALYST, people.municipality());
        var days = new String(answers(7), StandardCharsets.UTF_8).replaceAll(" 10:0\\d:\\d\\d", "");

        assertThat(problems(analyst, days)).contains("MOMENT_WITHOUT_TIME [7]");
        assertThat(problems(analyst, new String(answers(7), StandardCharsets.UTF_8)))
                .noneMatch(it -> it.startsWith("MOMENT"));
    }

    private List<String> problems(UUID analyst, String table) {
        var upload = door.upload(analyst, "Анкета_октябрь.csv", table.getBytes(StandardCharsets.UTF_8));
        return people.as(analyst, () -> intake.preview(upload)).files().getFirst().problems().stream()
                .map(it -> it.code() + " " + it.arguments())
                .toList();
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
