package ru.vitok.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WithinSchoolsTest {

    @Test
    void schoolsThatDifferDoNotDrawHardItemsToTheHalf() {
        // shares of a school one logit above and of one below, for items at 0 and at −2 logits
        var shares = new double[][] {{0.731059, 0.268941}, {0.268941, 0.047426}};
        var n = new double[][] {{1000, 1000}, {1000, 1000}};

        var within = new WithinSchools(times(shares, n), n);

        assertThat(within.ease(1) - within.ease(0)).isCloseTo(-2, within(0.0001));
        // pooled they are 0.5 and 0.158184, 1.67 logits apart
        var pooled = new ItemProfile(times(shares, n), times(shares, n), n);
        assertThat(pooled.logit(1) - pooled.logit(0)).isCloseTo(-1.6718, within(0.0001));
    }

    @Test
    void schoolsThatDifferInLevelOnlyAddNoError() {
        var shares = new double[][] {{0.731059, 0.268941}, {0.268941, 0.047426}};
        var n = new double[][] {{1000, 1000}, {1000, 1000}};

        var within = new WithinSchools(times(shares, n), n);

        assertThat(within.schoolVariance(1)).isCloseTo(0, within(1e-9));
    }

    @Test
    void theErrorIsThatOfTheSchoolsAboutTheirOwnLevel() {
        // both schools and both items stand at 0.5: a residual of 0.1·10 each, the information 2·10·0.25 = 5;
        // 2·(1/5)² = 0.08, twice for two schools and twice for two items
        var n = new double[][] {{10, 10}, {10, 10}};

        var within = new WithinSchools(new double[][] {{6, 4}, {4, 6}}, n);

        assertThat(within.information(0)).isCloseTo(5, within(1e-6));
        assertThat(within.schoolVariance(0)).isCloseTo(0.32, within(1e-6));
    }

    @Test
    void whatNobodyAndEverybodySolvedStaysFinite() {
        var n = new double[][] {{10, 10, 10}, {10, 10, 10}, {0, 0, 0}};

        var within = new WithinSchools(new double[][] {{0, 10, 4}, {0, 10, 6}, {0, 0, 0}}, n);

        // half a participant of twenty, about
        assertThat(within.ease(0) - within.ease(2)).isBetween(-4.5, -3.0);
        assertThat(within.ease(1) - within.ease(2)).isBetween(3.0, 4.5);
        assertThat(within.schoolVariance(0)).isFinite();
        assertThat(new WithinSchools(new double[][] {{0, 0}, {5, 9}}, new double[][] {{9, 9}, {10, 10}}).ease(0))
                .isFinite();
    }

    private static double[][] times(double[][] shares, double[][] n) {
        var points = new double[n.length][n[0].length];
        for (var s = 0; s < n.length; s++) {
            for (var item = 0; item < n[s].length; item++) {
                points[s][item] = shares[s][item] * n[s][item];
            }
        }
        return points;
    }
}
