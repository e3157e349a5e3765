package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

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
}
