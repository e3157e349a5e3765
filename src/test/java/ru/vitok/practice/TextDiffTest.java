package ru.vitok.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.vitok.practice.VersionComparison.Pair;
import ru.vitok.practice.VersionComparison.Piece;

class TextDiffTest {

    @Test
    void theWordThatChangedIsMarkedOnBothSides() {
        assertThat(marked(TextDiff.of("Пять минут в начале урока.", "Десять минут в начале урока.")))
                .containsExactly("[Пять] минут в начале урока. → [Десять] минут в начале урока.");
    }

    @Test
    void aParagraphThatCameOrWentStandsOnItsSideAlone() {
        assertThat(marked(TextDiff.of("Первый.\n\nВторой.\n\nТретий.", "Первый.\n\nТретий.\n\nЧетвёртый.")))
                .containsExactly("Первый. → Первый.", "[Второй.] → ", "Третий. → Третий.", " → [Четвёртый.]");
    }

    @Test
    void equalTextsHaveNothingMarkedAndEmptyOnesNothingAtAll() {
        assertThat(TextDiff.of("Одно и то же", "Одно и то же")).noneMatch(Pair::changed);
        assertThat(TextDiff.of("", " \n ")).isEmpty();
    }

    @Test
    void aMarkOfPunctuationIsItsOwnWord() {
        assertThat(marked(TextDiff.of("Да", "Да!"))).containsExactly("Да → Да[!]");
    }

    private static List<String> marked(List<Pair> pairs) {
        return pairs.stream()
                .map(it -> side(it.left()) + " → " + side(it.right()))
                .toList();
    }

    private static String side(List<Piece> pieces) {
        return pieces.stream()
                .map(it -> it.changed() ? "[" + it.words() + "]" : it.words())
                .collect(Collectors.joining());
    }
}
