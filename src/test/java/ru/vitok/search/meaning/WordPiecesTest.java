package ru.vitok.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final Map<String, Integer> NUMBERS = Map.of(
            "[UNK]", 1, "[CLS]", 2, "[SEP]", 3, "дроб", 4, "##и", 5, "##ь", 6, ",", 7, "не", 8, "##йтрон", 9, "Дроб",
            10);

    @Test
    void aWordIsCutIntoTheLongestPiecesAndSignsStandAlone() {
        assertThat(read("дроби, дробь", false)).containsExactly(2, 4, 5, 7, 4, 6, 3);
        assertThat(read("Дроби дроби", false)).containsExactly(2, 10, 5, 4, 5, 3);
        assertThat(read("Дроби нейтрон", true)).containsExactly(2, 4, 5, 8, 9, 3);
    }

    @Test
    void aWordWithAnUnknownPartIsUnknownAsAWhole() {
        assertThat(read("дробинка\u0000 не", false)).containsExactly(2, 1, 8, 3);
    }

    @Test
    void aLongTextIsCutAndStillEnds() {
        assertThat(new WordPieces(NUMBERS, new Manner(false, false, false)).of("дроби ".repeat(50), 6))
                .containsExactly(2, 4, 5, 4, 5, 3);
    }

    private static long[] read(String text, boolean lower) {
        return new WordPieces(NUMBERS, new Manner(lower, false, false)).of(text, 100);
    }
}
