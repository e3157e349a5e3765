package ru.vitok.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.analysis.SkillHistory.Silence;
import ru.vitok.statistics.Interval;

/** Figures of two years, worked out by hand. */
class ChangeTest {

    private static final Interval FORTY = new Interval(40, 36, 44);

    @Test
    void theIntervalOfADifferenceIsPutTogetherFromBoth() {
        // 10 − √(3² + 4²) = 5; 10 + √(3² + 4²) = 15
        var difference = Change.difference(FORTY, new Interval(50, 47, 53));

        assertThat(difference.value()).isEqualTo(10);
        assertThat(difference.low()).isCloseTo(5, within(1e-9));
        assertThat(difference.high()).isCloseTo(15, within(1e-9));
    }

    @Test
    void aSkewedIntervalKeepsItsSides() {
        // before 20 (10…40), after 30 (25…45): 10 − √(5² + 20²) = −10,6; 10 + √(15² + 10²) = 28,0
        var difference = Change.difference(new Interval(20, 10, 40), new Interval(30, 25, 45));

        assertThat(difference.low()).isCloseTo(-10.6155, within(0.0001));
        assertThat(difference.high()).isCloseTo(28.0278, within(0.0001));
    }

    @Test
    void onlyADifferenceThatLeavesZeroOutIsAChange() {
        assertThat(Change.of(FORTY, new Interval(50, 47, 53))).isEqualTo(Change.RISE);
        assertThat(Change.of(FORTY, new Interval(30, 27, 33))).isEqualTo(Change.FALL);
        // 4 − √(3² + 4²) = −1
        assertThat(Change.of(FORTY, new Interval(44, 41, 47))).isEqualTo(Change.WITHIN);
    }

    @Test
    void aYearThatDidNotAskTheSkillIsNotComparedAndTheOneBeforeItIs() {
        var skill = new SkillYears(
                history(year(2024, FORTY), silent(2025, Silence.NOT_ASKED), year(2026, new Interval(50, 47, 53))));

        assertThat(skill.before().orElseThrow().year()).isEqualTo(2024);
        assertThat(skill.verdict()).isEqualTo(SkillVerdict.RISE);
    }

    @Test
    void whyNothingIsComparedIsSaid() {
        var now = year(2026, FORTY);

        assertThat(new SkillYears(history(now)).verdict()).isEqualTo(SkillVerdict.FIRST);
        assertThat(new SkillYears(history(silent(2025, Silence.NOT_ASKED), now)).verdict())
                .isEqualTo(SkillVerdict.NOT_COMPARABLE);
        assertThat(new SkillYears(history(silent(2024, Silence.NOT_ASKED), silent(2025, Silence.TOO_FEW), now))
                        .verdict())
                .isEqualTo(SkillVerdict.TOO_FEW);
    }

    private static SkillHistory history(SkillHistory.Year... years) {
        return new SkillHistory("M6.1", "Доли", List.of(years), null);
    }

    private static SkillHistory.Year year(int year, Interval interval) {
        return new SkillHistory.Year(year, 100, interval.value(), interval, null);
    }

    private static SkillHistory.Year silent(int year, Silence why) {
        return new SkillHistory.Year(year, 0, null, null, why);
    }
}
