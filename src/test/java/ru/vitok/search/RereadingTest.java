package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RereadingTest {

    @Test
    void aTextGainsByTheWordsOfOneOfItsSentencesAndByTheirCloseness() {
        var gains = gains("Кто построил мост?", "Мост построил инженер.", "Лодку купил рыбак.");

        // of two texts one has each word: ln 2 a word; 0.44 of both, and 0.3 of one, for they stand side by side
        assertThat(gains[0]).isCloseTo(0.44 * 2 * Math.log(2) + 0.3 * Math.log(2), within(1e-9));
        assertThat(gains[1]).isZero();
    }

    @Test
    void wordsInOneSentenceAreWorthMoreThanTheSameWordsApart() {
        var gains = gains(
                "Кто построил мост через залив?",
                "Мост через залив построил Ларсен. Порт открыли позже.",
                "Мост стоит давно. Порт построил Ларсен. Паром ходит через залив.");

        assertThat(gains[0]).isGreaterThan(gains[1]);
    }

    @Test
    void aNameOfTheQuestionIsWorthMoreThanAnotherWord() {
        var gains = gains("Чем славилась мастерская Ларсена?", "Ларсен жил в порту.", "Мастерская была в порту.");

        assertThat(gains[0]).isGreaterThan(gains[1]);
    }

    @Test
    void aSentenceThatHoldsWhatIsAskedForAnswers() {
        var gains = gains("Сколько вагонов закупил завод?", "Завод закупил сорок вагонов.", "Завод закупил вагоны.");

        assertThat(gains[0] - gains[1]).isGreaterThan(0.5);
    }

    @Test
    void everyPageOfAQuestionIsCutOutOfOneOrder() {
        var question = Attempt.strict("Кто построил мост через залив?");
        var order = IntStream.range(0, 40).boxed().toList();
        var second = FoundPage.of(SearchQuery.of("").withPage(1, 20), question);
        var third = FoundPage.of(SearchQuery.of("").withPage(2, 20), question);

        assertThat(List.of(second.askedFrom(), second.asked())).containsExactly(0, 40);
        assertThat(second.of(order)).hasSize(20).startsWith(20);
        assertThat(List.of(third.askedFrom(), third.asked())).containsExactly(40, 20);
        assertThat(third.of(order)).isEqualTo(order);
    }

    @Test
    void shortQueriesAreNotReadAgain() {
        var page = FoundPage.of(SearchQuery.of(""), Attempt.strict("мост через залив"));

        assertThat(page.rereads()).isFalse();
        assertThat(page.asked()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "скольких рабочих уволили, NUMBER",
        "какова была средняя высота волн, NUMBER",
        "в каком году открыли порт, YEAR",
        "когда открыли порт, YEAR",
        "откуда привозили лес, PLACE",
        "какой писатель жил в порту, ANY",
        "почему закрыли порт, ANY"
    })
    void theWordsOfAQuestionTellWhatItWantsToHear(String question, AnswerKind kind) {
        assertThat(AnswerKind.of(Words.of(question))).isEqualTo(kind);
    }

    @Test
    void ofAPastedPageTheBeginningIsLookedForAndAQuestionStaysOne() {
        var words = SearchQuery.of("Сколько вагонов закупил завод в городе " + "и соседнем порту ".repeat(500) + "?")
                .words();

        assertThat(words).hasSizeLessThanOrEqualTo(SearchQuery.WORDS_MAX).endsWith("порту и?");
    }

    private static double[] gains(String question, String... texts) {
        return Rereading.gains(
                Attempt.strict(question),
                Stream.of(texts).map(RereadingTest::row).toList());
    }

    private static FoundRow row(String text) {
        var id = UUID.randomUUID();
        return new FoundRow(
                id.toString(),
                EntryType.PRACTICE,
                id,
                "Заметка",
                "",
                text,
                null,
                Set.of(),
                null,
                Set.of(),
                "practices/" + id,
                null,
                null);
    }
}
