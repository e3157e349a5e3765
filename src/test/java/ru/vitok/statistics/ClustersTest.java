package ru.vitok.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void fourEqualSchoolsGiveTheIntervalOfAMeanOfFour() {
        // shares 0.2, 0.4, 0.6, 0.8: mean 0.5, s = 0.2582, t(3) = 3.1824, half = 0.4108
        var interval = ClusteredShare.interval(new double[] {2, 4, 6, 8}, new double[] {10, 10, 10, 10});

        assertThat(interval.value()).isEqualTo(0.5);
        assertThat(interval.high() - 0.5).isCloseTo(0.4108, within(0.0005));
    }

    @Test
    void oneSchoolHasNoIntervalOverClusters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusteredShare.interval(new double[] {2, 0}, new double[] {10, 0}));
    }

    @Test
    void twoLargeSchoolsAmongSmallOnesCountAsLittleMoreThanTwoClusters() {
        assertThat(ClusteredShare.degrees(new double[] {100, 100, 1, 1})).isCloseTo(1.04, within(0.01));
        assertThat(ClusteredShare.degrees(new double[] {50, 50, 50})).isEqualTo(2);
    }

    @Test
    void aUnitThatIsWeakerEverywhereDepartsNowhere() {
        var unit = new ItemProfile(
                new double[][] {{40, 50, 60}, {44, 54, 64}},
                new double[][] {{40, 50, 60}, {44, 54, 64}},
                new double[][] {{100, 100, 100}, {100, 100, 100}});
        // each reference one logit above the unit
        var reference = new double[] {logistic(logit(0.42) + 1), logistic(logit(0.52) + 1), logistic(logit(0.62) + 1)};

        assertThat(Departures.fromReference(unit, reference)).allSatisfy(it -> {
            assertThat(it.gap()).isCloseTo(-1, within(1e-9));
            assertThat(it.departure()).isCloseTo(0, within(1e-9));
            assertThat(it.belowOwnLevel()).isCloseTo(0.5, within(1e-6));
        });
    }

    @Test
    void theIntervalCoversWhatItPromisesWhenSchoolsDiffer() {
        var chance = new Random(7);
        var covered = 0;
        for (var run = 0; run < 2000; run++) {
            var hits = new double[24];
            var n = new double[24];
            for (var s = 0; s < 24; s++) {
                n[s] = s < 12 ? 60 : 15;
                var p = logistic(0.4 + 0.4 * chance.nextGaussian());
                for (var pupil = 0; pupil < n[s]; pupil++) {
                    hits[s] += chance.nextDouble() < p ? 1 : 0;
                }
            }
            var interval = ClusteredShare.interval(hits, n);
            // the mean of logistic(0.4 + 0.4 z) over a normal z
            covered += interval.low() <= 0.5948 && 0.5948 <= interval.high() ? 1 : 0;
        }
        assertThat(covered / 2000.0).isBetween(0.93, 0.98);
    }

    private static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
