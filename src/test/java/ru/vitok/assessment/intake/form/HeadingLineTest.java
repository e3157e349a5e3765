package ru.vitok.assessment.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line says which work it is; hardly two offices write it alike. */
class HeadingLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ВПР 2026 Математика 6 класс",
                "ВПР 2025/2026 учебный год Математика 6 класс",
                "ВПР 2025-2026 учебного года, Математика, 6 класс",
                "ВПР. Математика. 6 класс. 2025/26 уч. год",
                "ВПР-2026 Математика 6 класс",
                "ВПР 2026. 6 класс. Математика",
                "ВПР 2026 «Математика» 6-й класс",
                "ВПР 2026 Математика 6А класс",
                "ВПР весна 2026 Математика 6 кл.",
                "ВПР (2026) Математика 6 классы",
                "Всероссийская проверочная работа по предмету «Математика», 6 класс, 2026 год",
                "Отчёт ВПР 2026 г. Математика 6 класс (обновлённый)",
                "ВПР\u00A02026\u00A0Математика\u00A06\u00A0класс",
            })
    void theSameWorkInOtherWords(String line) {
        assertThat(HeadingLine.of(line)).isEqualTo(new HeadingLine("VPR", 2026, 6, "Математика"));
    }

    @Test
    void aSubjectMayHaveSeveralWordsAndAGradeTwoDigits() {
        assertThat(HeadingLine.of("ВПР 2025 Русский язык 10 класс"))
                .isEqualTo(new HeadingLine("VPR", 2025, 10, "Русский язык"));
        assertThat(HeadingLine.of("ВПР 2026 Математика (углублённый уровень), 8 класс")
                        .grade())
                .isEqualTo(8);
        assertThat(HeadingLine.of("ВПР 2026 Математика (углублённый уровень), 8 класс")
                        .subject())
                .isEqualTo("Математика (углублённый уровень)");
    }

    @Test
    void theRegionsReportOnAnExamIsNamedLikeAnyOther() {
        assertThat(HeadingLine.of("ОГЭ 2026 Математика 9 класс"))
                .isEqualTo(new HeadingLine("OGE", 2026, 9, "Математика"));
        assertThat(HeadingLine.of("ЕГЭ-2026. Русский язык. 11 класс"))
                .isEqualTo(new HeadingLine("EGE", 2026, 11, "Русский язык"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Пробный ОГЭ 2026 Математика 9 класс",
                "ОГЭ (тренировочная работа) 2026 Математика 9 класс",
                "Работа в формате ЕГЭ, 2026, Математика, 11 класс",
                "Готовность к ОГЭ 2026 Математика 9 класс",
            })
    void aRehearsalIsNoExam(String line) {
        assertThat(HeadingLine.of(line).tells()).isFalse();
    }

    @Test
    void aLettersDateIsNoWork() {
        assertThat(HeadingLine.of("Приложение № 1 к письму от 01.06.2026 № 15").tells())
                .isFalse();
        assertThat(HeadingLine.of("Статистика по отметкам").tells()).isFalse();
    }
}
