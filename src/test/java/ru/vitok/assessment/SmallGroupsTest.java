package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void nothingIsWithheldWhereAllGroupsAreLargeEnough() {
        assertThat(SmallGroups.withheld(Map.of(A, 10, B, 40))).isEmpty();
    }

    @Test
    void oneSmallGroupTakesTheNextWithIt() {
        assertThat(SmallGroups.withheld(Map.of(A, 9, B, 40, C, 12))).containsExactlyInAnyOrder(A, C);
    }

    @Test
    void twoTinyGroupsTogetherAreStillTooFew() {
        assertThat(SmallGroups.withheld(Map.of(A, 2, B, 3, C, 50))).containsExactlyInAnyOrder(A, B, C);
    }

    @Test
    void intervalsAreThoseOfTheTextbooks() {
        assertThat(Interval.wilson(4, 14).low()).isCloseTo(11.7, within(0.05));
        assertThat(Interval.wilson(4, 14).high()).isCloseTo(54.6, within(0.05));
        assertThat(Interval.wilson(450, 890).low()).isCloseTo(47.3, within(0.05));
        // scores 0, 1, 2, 2 of 2: mean 1.25, s = 0.9574, t(3) = 3.182
        var student = Interval.student(5, 9, 4, 2).orElseThrow();
        assertThat(student.low()).isCloseTo(0, within(0.01));
        assertThat(Interval.student(50, 90, 40, 2).orElseThrow().low()).isCloseTo(49.07, within(0.05));
        assertThat(Interval.student(2, 4, 1, 2)).isEmpty();
    }
}
