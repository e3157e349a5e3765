package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.vitok.statistics.Distribution;

class GroupFiguresTest {

    @Test
    void thePercentageOfTheWorkIsOfThePointsThereAre() {
        // one work of 1 point and one of 2: 1.5 of 4 on average
        assertThat(group(4, new Distribution(List.of(0, 1, 1))).percent()).isEqualTo(37.5);
    }

    @Test
    void whereNobodySaysHowManyPointsThereAreThereIsNoPercentage() {
        assertThat(group(0, new Distribution(List.of(0, 1, 1))).percent()).isNull();
        assertThat(group(4, Distribution.EMPTY).percent()).isNull();
        assertThat(group(4, null).percent()).isNull();
    }

    private static GroupFigures group(int max, @Nullable Distribution scores) {
        return new GroupFigures(null, null, "", 2, max, null, scores, null, null);
    }
}
