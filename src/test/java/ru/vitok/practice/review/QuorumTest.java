package ru.vitok.practice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.vitok.practice.ReviewVerdict;
import tools.jackson.databind.json.JsonMapper;

/** The sums are added by hand from the shipped rubric: seven criteria of weight one, 14 of 21, four apart. */
class QuorumTest {

    private static final List<String> KEYS =
            List.of("relevance", "clarity", "proof", "replication", "economy", "novelty", "safety");

    private final Rubric rubric = new RubricBook(JsonMapper.shared()).rubric();

    @Test
    void fourteenOfTwentyOnePassAndThirteenDoNot() {
        assertThat(rubric.most()).isEqualTo(21);
        assertThat(rubric.passes(points(2, 2, 2, 2, 2, 2, 2))).isTrue();
        assertThat(rubric.passes(points(2, 2, 2, 2, 2, 2, 1))).isFalse();
    }

    @Test
    void noughtForProofRulesOutWhateverTheSum() {
        assertThat(rubric.passes(points(3, 3, 0, 3, 3, 3, 3))).isFalse();
        assertThat(rubric.passes(points(3, 3, 1, 3, 3, 0, 3))).isTrue();
    }

    @Test
    void pointsAreCompleteOnlyForAllCriteriaFromNoughtToThree() {
        assertThat(rubric.complete(points(0, 1, 2, 3, 0, 1, 2))).isTrue();
        assertThat(rubric.complete(points(0, 1, 2, 4, 0, 1, 2))).isFalse();
        assertThat(rubric.complete(Map.of("relevance", 3))).isFalse();
    }

    @Test
    void twoWhoRecommendTheSameWithSumsThreeApartAgree() {
        assertThat(Quorum.of(
                        List.of(
                                sheet(ReviewVerdict.PUBLISHED, 2, 2, 2, 2, 2, 2, 2),
                                sheet(ReviewVerdict.PUBLISHED, 3, 3, 3, 2, 2, 2, 2)),
                        rubric))
                .contains(ReviewVerdict.PUBLISHED);
    }

    @Test
    void fourApartTheyDoNotAgreeThoughTheyRecommendTheSame() {
        assertThat(Quorum.of(
                        List.of(
                                sheet(ReviewVerdict.PUBLISHED, 2, 2, 2, 2, 2, 2, 2),
                                sheet(ReviewVerdict.PUBLISHED, 3, 3, 3, 3, 2, 2, 2)),
                        rubric))
                .isEmpty();
    }

    @Test
    void aThirdVoiceDecides() {
        var two = List.of(
                sheet(ReviewVerdict.PUBLISHED, 2, 2, 2, 2, 2, 2, 2),
                sheet(ReviewVerdict.REJECTED, 0, 0, 0, 0, 0, 0, 0));
        assertThat(Quorum.of(two, rubric)).isEmpty();
        assertThat(Quorum.of(
                        List.of(two.get(0), two.get(1), sheet(ReviewVerdict.REJECTED, 1, 1, 1, 1, 1, 1, 1)), rubric))
                .contains(ReviewVerdict.REJECTED);
        assertThat(Quorum.of(
                        List.of(two.get(0), two.get(1), sheet(ReviewVerdict.SENT_BACK, 1, 1, 1, 1, 1, 1, 1)), rubric))
                .isEmpty();
    }

    @Test
    void wordsOfAListAndATableAreFoundAsTheyAreReadOnThePage() {
        var text = "1. Покажите **рукой**\n2. Назовите точки\n\n| шаг | минут |\n|---|---|\n| рука | 3 |";

        assertThat(Quotes.stands("Покажите рукой\nНазовите точки", text)).isTrue();
        assertThat(Quotes.stands("рука\t3", text)).isTrue();
        assertThat(Quotes.stands("Покажите ногой", text)).isFalse();
    }

    static Map<String, Integer> points(int... points) {
        var given = new HashMap<String, Integer>();
        for (var place = 0; place < points.length; place++) {
            given.put(KEYS.get(place), points[place]);
        }
        return given;
    }

    static ReviewSheet sheet(ReviewVerdict verdict, int... points) {
        return new ReviewSheet(points(points), verdict, "Пояснение рецензента");
    }
}
