package ru.vitok.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

    private static final Offset<Double> TENTH = within(0.0505);
    private static final double[] PRIMARY = {1, 6, 8, 14, 13, 13, 15, 13, 17, 18, 20, 21, 8, 13};
    private static final double[] JOURNAL = {2, 4, 2, 3, 3, 4, 3, 3, 4, 4, 4, 5, 2, 3};

    @ParameterizedTest
    @CsvSource({
        "3, 7, 15.8, 75.0",
        "0, 7, 0, 35.4",
        "3, 10, 10.8, 60.3",
        "4, 14, 11.7, 54.6",
        "45, 89, 40.4, 60.7",
        "450, 890, 47.3, 53.8"
    })
    void wilsonGivesThePublishedBounds(int hits, int n, double low, double high) {
        var interval = Proportions.wilson(hits, n).times(100);

        assertThat(interval.low()).isCloseTo(low, TENTH);
        assertThat(interval.high()).isCloseTo(high, TENTH);
    }

    @ParameterizedTest
    @CsvSource({"4, 14, 300, 1500, 8.6, -8.4, 34.7", "30, 100, 20, 100, 10.0, -2.0, 21.7"})
    void newcombeGivesThePublishedBounds(int x, int n, int y, int m, double d, double low, double high) {
        var interval = Proportions.newcombe(x, n, y, m).times(100);

        assertThat(interval.value()).isCloseTo(d, TENTH);
        assertThat(interval.low()).isCloseTo(low, TENTH);
        assertThat(interval.high()).isCloseTo(high, TENTH);
    }

    @Test
    void studentsIntervalOfTheFourteenPrimaryScores() {
        var sample = Samples.of(PRIMARY);

        assertThat(sample.mean()).isCloseTo(12.857, within(0.0005));
        assertThat(Math.sqrt(sample.variance())).isCloseTo(5.559, within(0.0005));
        // t(13) = 2.1604; 2.1604 · 5.559 / √14 = 3.210
        assertThat(Means.student(sample).low()).isCloseTo(9.647, within(0.001));
        assertThat(Means.student(sample).high()).isCloseTo(16.067, within(0.001));
    }

    @Test
    void welchComparesTwoMeansOfUnequalSpread() {
        // variances 1 and 4 on 5 and 5: a + b = 1, degrees (1)² / (0.04/4 + 0.64/4) = 5.882, t = 2.4590
        var first = new Sample(5, 50, 504);
        var second = new Sample(5, 40, 336);

        var interval = Means.welch(first, second);

        assertThat(interval.value()).isEqualTo(2);
        assertThat(interval.high() - interval.value()).isCloseTo(2.459, within(0.005));
    }

    @Test
    void aTaskOfOnePointTakesWilsonAndAnotherStudent() {
        assertThat(Means.shareOfPoints(new Sample(14, 4, 4), 1).low()).isCloseTo(0.117, within(0.0005));
        // scores 0, 1, 2 of 2: mean 1, s = 1, t(2) = 4.3027: cut to 0…1
        assertThat(Means.shareOfPoints(Samples.of(0, 1, 2), 2)).isEqualTo(new Interval(0.5, 0, 1));
    }

    @Test
    void holmMultipliesTheSmallestByAllAndNeverLetsALargerOneFallBelow() {
        assertThat(Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    }

    @Test
    void exactBinomialTail() {
        // 3 or more of 5 at 1/5: 1 − 0.32768 − 0.4096 − 0.2048
        assertThat(ExactTests.binomialAtLeast(3, 5, 0.2)).isCloseTo(0.05792, within(1e-9));
        assertThat(ExactTests.binomialAtLeast(0, 5, 0.2)).isOne();
    }

    @Test
    void fishersTestOfTheLadyWhoTastedTea() {
        // three of four cups right: (16 + 1) / 70
        assertThat(ExactTests.shareAbove(3, 4, 1, 4)).isCloseTo(17.0 / 70, within(1e-9));
    }

    @Test
    void spearmanWithTiesOfMarksAndJournal() {
        assertThat(RankCorrelation.spearman(PRIMARY, JOURNAL)).isCloseTo(0.6789, within(0.00005));
    }

    @Test
    void spearmanByTheTextbookFormula() {
        assertThat(RankCorrelation.simple(PRIMARY, JOURNAL)).isCloseTo(0.6978, within(0.00005));
    }

    @Test
    void theNormalIntervalOfTheFederalMethod() {
        assertThat(Means.normal(Samples.of(PRIMARY)).low()).isCloseTo(9.95, within(0.005));
        assertThat(Means.normal(Samples.of(PRIMARY)).high()).isCloseTo(15.77, within(0.005));
    }

    @Test
    void marksAsSchoolsAreAskedForThem() {
        var marks = new MarkCounts(4, 6, 3, 1);

        assertThat(marks.passed()).isCloseTo(71.43, within(0.005));
        assertThat(marks.quality()).isCloseTo(28.57, within(0.005));
        // (100 + 3·64 + 6·36 + 4·16) / 14
        assertThat(marks.mastery()).isCloseTo(40.857, within(0.0005));
        assertThat(marks.mean()).isCloseTo(3.071, within(0.0005));
    }

    @Test
    void aDistributionOfWorksByScore() {
        // 0, 1, 1, 3 points
        var works = new Distribution(List.of(1, 2, 0, 1));

        assertThat(works.mean()).isEqualTo(1.25);
        assertThat(works.median()).isEqualTo(1);
        assertThat(new Distribution(List.of(1, 0, 1)).median()).isEqualTo(1);
        // squares 0 + 1 + 1 + 9 = 11; (11 − 4·1.5625) / 3
        assertThat(works.deviation()).isCloseTo(Math.sqrt(1.58333), within(0.00005));
        assertThat(works.percent(5)).isEqualTo(25);
    }

    @Test
    void quartilesAndTheFencesOfWhatLiesFarOut() {
        var quartiles = Quartiles.of(1, 2, 3, 4, 10);

        assertThat(quartiles).isEqualTo(new Quartiles(2, 4));
        assertThat(quartiles.lowFence()).isEqualTo(-4);
        assertThat(quartiles.highFence()).isEqualTo(10);
    }

    @Test
    void welchsTestAgreesWithItsInterval() {
        // the same t = 2 / 1 on 5.882 degrees: two-sided p ≈ 0.0935
        assertThat(Means.welchTest(new Sample(5, 50, 504), new Sample(5, 40, 336)))
                .isCloseTo(0.0935, within(0.0005));
    }

    @Test
    void exactTestsOfBothSides() {
        // three of four cups right, twice 17/70
        assertThat(ExactTests.sharesDiffer(3, 4, 1, 4)).isCloseTo(34.0 / 70, within(1e-9));
        // 2 or more where 1 is expected: 1 − 2/e
        assertThat(ExactTests.poissonAtLeast(2, 1)).isCloseTo(1 - 2 / Math.E, within(1e-9));
    }

    @Test
    void middleRanksShareTies() {
        assertThat(RankCorrelation.middleRanks(new double[] {3, 1, 3, 2})).containsExactly(3.5, 1, 3.5, 2);
    }
}
