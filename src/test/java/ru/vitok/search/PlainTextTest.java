package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Было $\\frac{3}{10} = 0,3$ у всех¦ Было 3/10 = 0,3 у всех",
                "$$x^2$$¦ x²",
                "Ручка за $5 и $6¦ Ручка за $5 и $6",
                "2 \\* 3 и \\$5¦ 2 3 и $5",
                "![Полоска](<схема урока.png>) дальше¦ Полоска дальше",
                "| Автор \\| сосед | Читатель |¦ Автор сосед · Читатель",
                "| | Вопрос: … | |¦ Вопрос: …",
                "**Шаг** [ссылка](https://example.org)¦ Шаг ссылка",
                "Но **не объясняют**: «*почему*» (**так**)¦ Но не объясняют: «почему» (так)"
            })
    void snippetsReadLikeSentences(String markdown, String words) {
        assertThat(PlainText.of(markdown)).isEqualTo(words);
    }
}
