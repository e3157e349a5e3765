package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vitok.statistics.Sample;

class TaskTestsTest {

    @Test
    void fourOfFourteenBesideThreeHundredOfFifteenHundredIsWithinTheError() {
        var tests = TaskTests.ofRest(new Sample(14, 4, 4), new Sample(1500, 300, 300), 1);

        assertThat(tests.difference().value()).isCloseTo(8.6, within(0.05));
        assertThat(tests.difference().low()).isCloseTo(-8.4, within(0.05));
        assertThat(tests.difference().high()).isCloseTo(34.7, within(0.05));
        assertThat(tests.chance()).isGreaterThan(0.05);
    }

    @Test
    void severalPointsTakeWelch() {
        // the difference of 2 points of 4, ± 2.459 points
        var tests = TaskTests.ofRest(new Sample(5, 50, 504), new Sample(5, 40, 336), 4);

        assertThat(tests.difference().value()).isCloseTo(50, within(1e-9));
        assertThat(tests.difference().high()).isCloseTo(50 + 61.5, within(0.15));
    }

    @Test
    void oneWorkOnASideSaysNothing() {
        assertThat(TaskTests.ofRest(new Sample(1, 1, 1), new Sample(10, 5, 5), 1))
                .isNull();
        assertThat(TaskTests.ofReference(List.of(new Sample(10, 5, 5)), 1, 50)).isNull();
    }

    @Test
    void schoolsAreClustersBesideTheCountry() {
        // two schools of ten with 20 % and 60 %: 40 %, residuals −2 and 2 of 20 works: s = √(2 · 0.02) = 0.2, t(1) =
        // 12.706
        var tests = TaskTests.ofReference(List.of(new Sample(10, 2, 2), new Sample(10, 6, 6)), 1, 40);

        assertThat(tests.difference().value()).isZero();
        // cut to what a share can be
        assertThat(tests.difference().low()).isCloseTo(-40, within(1e-9));
        assertThat(tests.difference().high()).isCloseTo(60, within(1e-9));
        assertThat(tests.chance()).isOne();
    }
}
