package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vitok.assessment.intake.guard.Limits;

/** The basic and the advanced test of one grade are two tests. */
class TestLevelsTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ВПР 2026 Математика 7 класс | Математика | Математика",
                "ВПР 2026 Математика (с углублённым изучением) 7 класс | Математика | Математика (углублённый уровень)",
                "ВПР 2026 Математика (углубленный уровень) 7 класс | Математика | Математика (углублённый уровень)",
                "ВПР 2026 Математика 7 класс | Математика (углубленный уровень) | Математика (углублённый уровень)",
                "ВПР 2026 Математика 7 класс | Математика с углублённым изучением | Математика (углублённый уровень)",
                "ВПР 2026 Математика (базовый уровень) 7 класс | Математика (базовый уровень) | Математика",
                "ВПР 2026 Математика (без углублённого изучения) 7 класс | Математика | Математика",
                "ВПР 2026 Физика, углублённый уровень, 8 класс | Физика | Физика (углублённый уровень)",
            })
    void theHeadingTellsWhichOfTheTwoItIs(String line, String subject, String expected) {
        assertThat(subject(line, "Предмет:", subject)).isEqualTo(expected);
    }

    @Test
    void theLineAloneTellsItToo() {
        assertThat(subject("ВПР 2026 Математика (с углублённым изучением) 7 класс"))
                .isEqualTo("Математика (углублённый уровень)");
    }

    @Test
    void aLineOfItsOwnTellsIt() {
        assertThat(subject("ВПР 2026 Математика 7 класс", "Уровень изучения:", "углублённый"))
                .isEqualTo("Математика (углублённый уровень)");
    }

    private String subject(String line, String... labelled) {
        var table = new Table();
        table.insertRow(1, "Индивидуальные результаты");
        table.insertRow(2, line);
        table.insertRow(3, labelled);
        table.insertRow(4, "ОО", "Название ОО", "Код участника", "Вариант", "1 (1б)", "Первичный балл", "Отметка");
        table.insertRow(5, "edu990001", "Школа", "70001", "1", "1", "1", "4");
        return String.valueOf(reader.read(table.xlsx()).heading().subject());
    }
}
