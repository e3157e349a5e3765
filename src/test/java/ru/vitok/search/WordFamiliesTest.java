package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFamiliesTest {

    @ParameterizedTest
    @CsvSource({
        "обосновать, обосновывать",
        "обосновать, обоснования",
        "обосновала, обоснованием",
        "сравнивать, сравнение",
        "доказать, доказывают",
        "доказать, доказательство",
        "списывание, списать",
        "округлять, округление",
        "проверка, проверять",
        "прикидка, прикидывать",
        "наставник, наставничества"
    })
    void relativesMeet(String one, String other) {
        assertThat(Words.families(one)).containsAnyElementsOf(Words.families(other));
    }

    @ParameterizedTest
    @CsvSource({"делать, деление", "дробь, дробление", "опыт, опытный", "читать, чистить", "мел, менять"})
    void wordsThatOnlyLookAlikeStayApart(String one, String other) {
        assertThat(Words.families(one)).doesNotContainAnyElementsOf(Words.families(other));
    }

    @Test
    void aNounThatComesOfNoVerbIsItsDictionaryForm() {
        assertThat(Words.families("таблицы")).isEqualTo(Set.of("таблица"));
    }
}
