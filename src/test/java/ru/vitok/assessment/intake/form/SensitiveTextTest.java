package ru.vitok.assessment.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What closes a table, and what only begins with the same letters. */
class SensitiveTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Итого", "ИТОГО:", "Всего по району", "Среднее", "Средний балл", "Максимум", "Максимальный балл"
            })
    void aLineOfTotals(String cell) {
        assertThat(SensitiveText.total(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Максимова Анна",
                "Максим",
                "Средняя школа № 3",
                "Среднева Ада",
                "Минимулин Олег",
                "Средний уровень"
            })
    void aPupilOrASchoolIsNoTotal(String cell) {
        assertThat(SensitiveText.total(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Пробная Анна", "Пробная А. П.", "А. П. Пробная", "анна петровна", "Тестов", "a@example.org"})
    void aPerson(String cell) {
        assertThat(PersonText.person(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60001", "Математика", "Русский язык", "Б-07-3", "edu990001", "17.09.2026 10:15:00", "да"})
    void nobody(String cell) {
        assertThat(PersonText.person(cell)).isFalse();
    }
}
