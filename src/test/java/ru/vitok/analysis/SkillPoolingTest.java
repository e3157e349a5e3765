package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.vitok.curriculum.Level;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.curriculum.ThresholdProfile;
import ru.vitok.statistics.Sample;

class SkillPoolingTest {

    private static final TestKey KEY = new TestKey("VPR", "Математика", 6, 2026);

    @Test
    void whoWasNotGivenATaskDoesNotCountAsWhoFailedIt() {
        // 30 solved the first task, of one point; the six who had the second in their variant got all of its two
        var pooled = pool(new Sample(30, 30, 30), new Sample(6, 12, 24));

        assertThat(pooled.n()).isEqualTo(30);
        assertThat(pooled.mean() / 3).isCloseTo(1, within(1e-9));
        assertThat(pooled.variance()).isZero();
    }

    @Test
    void pointsOfAllTasksAreAddedWhereAllHaveThem() {
        // 4 of 10 points and 9 of 20
        var pooled = pool(new Sample(10, 4, 4), new Sample(10, 9, 15));

        assertThat(pooled.sum()).isEqualTo(13);
        // (√(2.4 / 9) + √(6.9 / 9))² = 1.9376
        assertThat(pooled.variance()).isCloseTo(1.9376, within(1e-4));
    }

    private static Sample pool(Sample... byTask) {
        var numbers = List.of("1", "2");
        var form = new TestForm(
                "VPR",
                "Математика",
                6,
                null,
                List.of(
                        new TestTask("1", 1, Level.B, "skill", "Умение"),
                        new TestTask("2", 2, Level.B, "skill", "Умение")));
        var thresholds = new ThresholdProfile("FIOKO_2026", 60, 57, 30, 28.5, "ФИОКО", Map.of());
        var slice = new SliceTasks(UUID.randomUUID(), KEY, numbers, List.of(1, 2), List.of("B", "B"));
        return new SkillPooling(slice, form, thresholds, Map.of(), SkillPooling.skills(it -> it))
                .pool(List.of(byTask))
                .getFirst();
    }
}
