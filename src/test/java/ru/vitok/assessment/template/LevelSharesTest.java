package ru.vitok.assessment.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelSharesTest {

    @Test
    void everyPupilStandsOnOneLevel() {
        // scores 0 … 6; levels begin at 1, 3, 4 and 6
        var shares = LevelShares.of(List.of(1, 2, 3, 4, 2, 4, 4), List.of(1, 3, 4, 6));

        assertThat(shares).containsExactly(5.0, 25.0, 20.0, 30.0, 20.0);
    }

    @Test
    void aLevelThatNobodyCanReachIsEmpty() {
        assertThat(LevelShares.of(List.of(1, 1), List.of(1, 2, 3, 4))).containsExactly(50.0, 50.0, 0.0, 0.0, 0.0);
    }
}
