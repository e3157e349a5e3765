package ru.vitok.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A thousand invented municipalities of each kind: help goes to weak starters, so that a plain comparison would praise it
 * without cause. The interval has to hold what was planted, and nothing planted has to be called no change.
 */
@Tag("campaign")
@Tag("effect")
class EffectCampaignTest {

    private static final int RUNS = 1000;

    @ParameterizedTest
    @CsvSource({
        "24, 6, 0.00, 0.20, 1",
        "24, 6, 0.10, 0.20, 1",
        "24, 6, 0.25, 0.20, 1",
        "24, 8, 0.10, 0.20, 2",
        "31, 8, 0.00, 0.20, 1",
        "31, 8, 0.15, 0.30, 2",
        "16, 5, 0.00, 0.20, 1",
        "16, 5, 0.20, 0.20, 2",
        "24, 12, 0.10, 0.30, 1",
        "40, 10, 0.00, 0.30, 2"
    })
    void theIntervalHoldsWhatWasPlanted(int schools, int helped, double effect, double yearly, int max) {
        var chance = new Random(20261122);
        var municipality = new SimulatedMunicipality(schools, helped, effect, yearly, max);
        var covered = 0;
        var other = 0;
        var bias = 0.0;
        for (var run = 0; run < RUNS; run++) {
            var found = EffectRules.judge(2025, 2026, municipality.draw(chance));
            other += found.verdict() == Verdict.NO_CHANGE ? 0 : 1;
            if (found.verdict() != Verdict.TOO_FEW_DATA) {
                var low = Objects.requireNonNull(found.low());
                var high = Objects.requireNonNull(found.high());
                covered += low <= 100 * effect && 100 * effect <= high ? 1 : 0;
                bias += (Objects.requireNonNull(found.difference()) - 100 * effect) / RUNS;
            }
        }
        assertThat(bias).as("points that the estimate is off on the average").isBetween(-1.5, 1.5);
        assertThat(covered / (double) RUNS).isBetween(0.93, 0.98);
        if (effect == 0) {
            assertThat(other / (double) RUNS).isLessThanOrEqualTo(0.07);
        }
    }
}
