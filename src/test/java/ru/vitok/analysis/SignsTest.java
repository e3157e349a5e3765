package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {

    private final List<ScoreData> scores = Samples.scores();

    @Test
    void thePlantedPeaksOnTheBoundaryOfThreeAreFoundAndNoOthers() {
        assertThat(BoundaryPeaks.find(scores, 2026))
                .extracting(it -> Samples.code(it.school()) + " " + it.mark())
                .containsExactlyInAnyOrder("edu990104 3", "edu990111 3");
    }

    @Test
    void thePlantedJournalsAreFoundInEveryYearAndNoOthers() {
        for (var year = 2023; year <= 2026; year++) {
            assertThat(JournalMismatch.find(scores, year))
                    .as("%d", year)
                    .extracting(it -> Samples.code(it.school()))
                    .containsExactlyInAnyOrder("edu990107", "edu990113");
        }
    }

    @Test
    void thePlantedLowSchoolsAreWarnedOfAndNoOthers() {
        assertThat(LowResults.find(scores, 2026, LowResultRule.FEDERAL).keySet())
                .extracting(Samples::code)
                .containsExactlyInAnyOrder("edu990115", "edu990118");
        // the first year has none before it
        assertThat(LowResults.find(scores, 2023, LowResultRule.FEDERAL)).isEmpty();
    }

    @Test
    void regionsMaySetTheRuleOtherwise() {
        var key = new TestKey("VPR", "Математика", 6, 2026);
        // 9 of 10: Wilson from 59.6 %; 4 of 10: from 16.8 %
        var high = marked(key, "edu1", 9, 1);
        var low = marked(key, "edu2", 4, 6);
        var one = new LowResultRule(30, 1, 1, true, 0);

        assertThat(LowResults.find(List.of(high, low), 2026, one)).containsOnlyKeys(Samples.school("edu1"));
        assertThat(LowResults.find(List.of(high), 2026, new LowResultRule(60, 1, 1, true, 0)))
                .isEmpty();
        assertThat(LowResults.find(List.of(high), 2026, new LowResultRule(30, 1, 1, true, 11)))
                .isEmpty();
        assertThat(LowResults.find(List.of(high), 2026, new LowResultRule(30, 1, 2, true, 0)))
                .isEmpty();
        assertThat(LowResults.find(List.of(high), 2026, new LowResultRule(30, 1, 2, false, 0)))
                .hasSize(1);
        assertThat(LowResultRule.FEDERAL.code()).isEqualTo("LOW_SHARE_30_TWO_PROCEDURES_AND_TWO_YEARS");
        assertThat(one.code()).isEqualTo("LOW_SHARE_30.0_PROCEDURES_1_AND_YEARS_1_LEAST_0");
    }

    private static ScoreData marked(TestKey key, String school, int twos, int threes) {
        return new ScoreData(
                key, Samples.school(school), null, List.of(twos, threes, 0, 0), JournalCounts.NONE, List.of());
    }

    @Test
    void aPeakMustStandOutFromItsNeighboursAndNeedsTheBoundaries() {
        var key = new TestKey("VPR", "Математика", 6, 2026);
        var flat = new ScoreData(
                key,
                Samples.school("edu1"),
                List.of(3),
                List.of(),
                JournalCounts.NONE,
                List.of(9, 20, 20, 21, 20, 20, 5));
        var peak = new ScoreData(
                key,
                Samples.school("edu2"),
                List.of(3),
                List.of(),
                JournalCounts.NONE,
                List.of(9, 10, 6, 40, 14, 10, 5));
        var unknown = new ScoreData(
                key, Samples.school("edu3"), null, List.of(), JournalCounts.NONE, List.of(9, 10, 6, 40, 14, 10, 5));

        assertThat(BoundaryPeaks.find(List.of(flat, peak, unknown), 2026))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.school()).isEqualTo(Samples.school("edu2"));
                    // 40 beside (10 + 6 + 14 + 10) / 4
                    assertThat(sign.statistic()).isEqualTo(4);
                    assertThat(sign.n()).isEqualTo(80);
                });
    }
}
