package ru.vitok.assessment.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What names a child however the caption is typed, and what does not. */
class PersonalColumnsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E-mail",
                "E-mail ученика",
                "e-mail (родителя)",
                "Ваш e-mail для ответа",
                "Фaмилия", // Latin a
                "ФИO ученика", // Latin O
                "Ф.И.О. обучающегося",
                "И.О.",
                "Имя ребёнка",
                "Ученик",
                "Участник",
                "Телефон",
                "Cерия" // Latin C
            })
    void aCaptionThatNamesAChildIsPersonal(String caption) {
        assertThat(PersonalColumns.personal(caption)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Код участника", "Название ОО", "1 (2б)", "Класс", "Учебник", "Предмет", "Балл"})
    void otherCaptionsAreNot(String caption) {
        assertThat(PersonalColumns.personal(caption)).isFalse();
    }
}
