package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;

/** A table that is loaded again, mended or with those who came since, counts everybody once. */
@PortalTest
class CountedOnceModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    FileDesk desk;

    @Autowired
    TeacherVoices voices;

    @Autowired
    Olympiads olympiads;

    @Autowired
    GiftedEntries entries;

    FileDesk.Place place;
    UUID analyst;

    @BeforeEach
    void place() {
        place = desk.place();
        analyst = place.analyst;
    }

    @Test
    void whoAskedForACategoryIsCountedOnceWhenTheFormIsExportedAgain() {
        place.take("Анкета_сентябрь.csv", answers(7));
        assertThat(first()).isEqualTo(7);

        var later = place.take("Анкета_октябрь.csv", answers(9));
        assertThat(first()).isEqualTo(9);

        place.revert(later);
        assertThat(first()).isEqualTo(7);
    }

    /** A methodist goes on with one table through the year; it names neither persons nor days. */
    @Test
    void aTableOfAttestationWithoutDatesIsCountedOnceHoweverOftenItComes() {
        place.take("Аттестация_2026_осень.csv", attestation(7));
        assertThat(first()).isEqualTo(7);
        assertThat(topics()).isEqualTo(7);

        assertThat(place.read("Аттестация_2026.csv", attestation(9)).problems())
                .extracting(it -> it.code() + " " + it.arguments())
                .contains("VOICES_REPEATED [7, 9]");
        var later = place.take("Аттестация_2026_весна.csv", attestation(11));
        assertThat(first()).isEqualTo(11);
        assertThat(topics()).isEqualTo(11);

        place.revert(later);
        assertThat(first()).isEqualTo(7);
        assertThat(topics()).isEqualTo(7);
    }

    /** As commissions keep it: a day stands in every row, and no time of day. */
    @Test
    void soIsOneWithDaysAlone() {
        dated("осень", 7);
        dated("весна", 9);

        assertThat(first()).isEqualTo(9);
        assertThat(topics()).isEqualTo(9);
    }

    private void dated(String season, int n) {
        var rows = new String(attestation(n), StandardCharsets.UTF_8)
                .replace("Предмет;", "Дата;Предмет;")
                .replace("Математика;", "04.09.2026;Математика;");
        place.take("Аттестация_2026_" + season + ".csv", rows);
    }

    private Integer topics() {
        return people.as(analyst, () -> voices.rows(Locale.of("ru"))).stream()
                .filter(it -> it.subject().equals("Математика"))
                .findFirst()
                .orElseThrow()
                .persons();
    }

    private static byte[] attestation(int n) {
        return IntStream.range(0, n)
                .mapToObj(_ -> "Математика;6;Первая;Задачи на проценты")
                .collect(Collectors.joining("\n", "Предмет;Класс;Категория;Затруднение\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
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
        place.take("ВсОШ_школьный_этап_2026.csv", olympiad(12, "участник"));
        var later = place.take("ВсОШ_школьный_этап_2026_исправлено.csv", olympiad(13, "призёр"));

        var physics =
                people.as(analyst, () -> olympiads.rows(OlympiadFilter.ALL)).getFirst();
        assertThat(physics.participants()).isEqualTo(13);
        assertThat(physics.prizes()).isEqualTo(13);

        place.revert(later);
        assertThat(people.as(analyst, () -> olympiads.rows(OlympiadFilter.ALL))
                        .getFirst()
                        .participants())
                .isEqualTo(12);
    }

    private byte[] olympiad(int n, String status) {
        return IntStream.range(0, n)
                .mapToObj(i -> "Физика;8;%s;%d;%s".formatted(place.school.code(), 10 + i, status))
                .collect(Collectors.joining("\n", "Предмет;Класс;Логин ОО;Балл;Статус\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aNameGivenWithAPaperStaysInHandWhenTheTableIsLoadedAgain() {
        place.take("ВсОШ_школьный_этап_2026.csv", coded("участник"));
        var head = people.person(Role.SCHOOL_HEAD, place.school);
        people.as(head, () -> entries.allow(winner(head).id(), "Пробная Анна", "12-с", LocalDate.of(2026, 2, 1)));
        var later = place.take("ВсОШ_школьный_этап_2026_2.csv", coded("призёр"));

        var named = winner(head);
        assertThat(named.name()).isEqualTo("Пробная Анна");
        people.as(head, () -> entries.revoke(named.consent()));
        assertThat(winner(head).name()).isNull();

        place.revert(later);
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
                                .formatted(place.school.code())
                        + others + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
