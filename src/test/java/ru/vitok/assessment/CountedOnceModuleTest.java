package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** A table that is loaded again, mended or with those who came since, counts everybody once. */
@PortalTest
class CountedOnceModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    SampleMunicipality door;

    @Autowired
    TeacherVoices voices;

    @Autowired
    Olympiads olympiads;

    @Autowired
    GiftedEntries entries;

    @Autowired
    Intake intake;

    Organisation here;
    Organisation school;
    UUID analyst;

    @BeforeEach
    void place() {
        here = people.municipality();
        school = people.school(here);
        analyst = people.person(Role.ANALYST, here);
    }

    @Test
    void whoAskedForACategoryIsCountedOnceWhenTheFormIsExportedAgain() {
        door.take(analyst, "Анкета_сентябрь.csv", answers(7));
        assertThat(first()).isEqualTo(7);

        var later = door.take(analyst, "Анкета_октябрь.csv", answers(9));
        assertThat(first()).isEqualTo(9);

        people.as(analyst, () -> intake.revert(later));
        assertThat(first()).isEqualTo(7);
    }

    private Integer first() {
        return people.as(analyst, () -> voices.figures())
                .categories()
                .getFirst()
                .persons();
    }

    private static byte[] answers(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> "03.09.2026 10:0%d:%02d;Математика;Первая;Задачи на проценты".formatted(i % 10, i))
                .collect(Collectors.joining(
                        "\n",
                        "Отметка времени;Предмет;На какую категория вы претендуете?;Что вызывает затруднения?\n",
                        "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aTableOfAnOlympiadWithoutCodesTakesThePlaceOfTheOneBefore() {
        door.take(analyst, "ВсОШ_школьный_этап_2026.csv", olympiad(12, "участник"));
        var later = door.take(analyst, "ВсОШ_школьный_этап_2026_исправлено.csv", olympiad(13, "призёр"));

        var physics =
                people.as(analyst, () -> olympiads.rows(OlympiadFilter.ALL)).getFirst();
        assertThat(physics.participants()).isEqualTo(13);
        assertThat(physics.prizes()).isEqualTo(13);

        people.as(analyst, () -> intake.revert(later));
        assertThat(people.as(analyst, () -> olympiads.rows(OlympiadFilter.ALL))
                        .getFirst()
                        .participants())
                .isEqualTo(12);
    }

    private byte[] olympiad(int n, String status) {
        return IntStream.range(0, n)
                .mapToObj(i -> "Физика;8;%s;%d;%s".formatted(school.code(), 10 + i, status))
                .collect(Collectors.joining("\n", "Предмет;Класс;Логин ОО;Балл;Статус\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aNameGivenWithAPaperStaysInHandWhenTheTableIsLoadedAgain() {
        door.take(analyst, "ВсОШ_школьный_этап_2026.csv", coded("участник"));
        var head = people.person(Role.SCHOOL_HEAD, school);
        people.as(head, () -> entries.allow(winner(head).id(), "Пробная Анна", "12-с", LocalDate.of(2026, 2, 1)));
        var later = door.take(analyst, "ВсОШ_школьный_этап_2026_2.csv", coded("призёр"));

        var named = winner(head);
        assertThat(named.name()).isEqualTo("Пробная Анна");
        people.as(head, () -> entries.revoke(named.consent()));
        assertThat(winner(head).name()).isNull();

        people.as(analyst, () -> intake.revert(later));
        assertThat(winner(head).name()).isNull();
    }

    private GiftedEntry winner(UUID person) {
        return people.as(person, () -> entries.own(OlympiadFilter.ALL)).stream()
                .filter(it -> "Ф-1".equals(it.code()))
                .findFirst()
                .orElseThrow();
    }

    private byte[] coded(String others) {
        return ("Предмет;Класс;Код участника;Логин ОО;Балл;Статус\nФизика;8;Ф-1;%1$s;40;победитель\nФизика;8;Ф-2;%1$s;30;"
                                .formatted(school.code())
                        + others + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
