package ru.vitok.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModeratedErrorsTest {

    /** Six logarithms ±a have the variance 6a²/5 = 2·0.644934, and 0.644934 = π²/6 − 1 is trigamma of 2. */
    private static final double APART = 1.036769;

    @Test
    void itemsLendEachOtherAsManyDegreesAsTheirErrorsAreAlike() {
        // 0.644934 of the variance is chance with four degrees, the rest is what a prior of four degrees makes:
        // (4·1 + 4·2.82009)/8 = 1.91005 and (4·1 + 4·0.35460)/8 = 0.67730
        var small = Math.exp(-APART);
        var large = Math.exp(APART);
        var moderated = ModeratedErrors.of(new double[] {small, large, small, large, small, large}, all(6, 1), 4);

        assertThat(moderated.degrees()).isCloseTo(8, within(0.0001));
        assertThat(moderated.variances()[0]).isCloseTo(0.67730, within(0.0001));
        assertThat(moderated.variances()[1]).isCloseTo(1.91005, within(0.0001));
    }

    @Test
    void errorsThatDifferNoMoreThanByChanceBecomeOneAsFarAsTheItemsAreMany() {
        // the errors are twice what was expected of each, three others know them
        var moderated = ModeratedErrors.of(new double[] {2, 4, 6, 8}, new double[] {1, 2, 3, 4}, 10);

        assertThat(moderated.degrees()).isEqualTo(13);
        assertThat(moderated.variances()[1] / moderated.variances()[0]).isCloseTo(2, within(0.0001));
        assertThat(moderated.variances()[3] / moderated.variances()[0]).isCloseTo(4, within(0.0001));
    }

    @Test
    void errorsFarApartStayTheirOwn() {
        var moderated = ModeratedErrors.of(new double[] {0.01, 0.02, 1, 50}, all(4, 1), 12);

        assertThat(moderated.degrees()).isLessThan(13);
        assertThat(moderated.variances()[3]).isBetween(45.0, 50.0);
    }

    private static double[] all(int items, double value) {
        var same = new double[items];
        Arrays.fill(same, value);
        return same;
    }
}
