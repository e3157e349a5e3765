package ru.vitok.assessment.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vitok.assessment.intake.data.Heading;

/** What people call their files: only a subject among the words is one. */
class FileNameHeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Форма сбора результатов Физика 8 класс ВПР 2026.xlsx              | VPR | Физика          | 8 | 2026",
                "исправленная Форма сбора результатов Физика 8 класс ВПР 2026.xlsx | VPR | Физика          | 8 | 2026",
                "Русский язык 5 класс ВПР 2022 (2).xlsx                            | VPR | Русский язык    | 5 | 2022",
                "edu990103 английский язык 7 класс, верно.csv                      | -   | Английский язык | 7 | -",
                "Проектная задача 7 класс ВПР 2026.xlsx                            | VPR | Проектная задача | 7 | 2026",
                "Сводная СОШ 4.xlsx                                                | -   | -               | - | -",
                "Сводная СОШ 4, 6 класс.xlsx                                       | -   | -               | 6 | -",
                "unknown.csv                                                       | -   | -               | - | -",
            })
    void theSubjectIsFoundAmongOtherWords(String name, String procedure, String subject, Integer grade, Integer year) {
        assertThat(FileNameHeading.of(Heading.NONE, name))
                .isEqualTo(new Heading(procedure, subject, grade, year, null, null));
    }
}
