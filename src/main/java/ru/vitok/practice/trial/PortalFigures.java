package ru.vitok.practice.trial;

import org.jspecify.annotations.Nullable;

/**
 * What the portal's own results say of a school before and after a trial.
 *
 * @param before nothing where no result before the trial has ten pupils
 * @param after nothing before the first results of a later spring
 */
public record PortalFigures(
        @Nullable SkillShare before, @Nullable SkillShare after) {

    /** How a year's pupils solved the practice's skills. */
    public record SkillShare(int year, double percent, double low, double high, int n) {}

    /** Both sides, with the interval of their difference. */
    public @Nullable TrialResult result(ru.vitok.practice.UseVerdict verdict, String words) {
        if (before == null || after == null) {
            return null;
        }
        var change = after.percent() - before.percent();
        return new TrialResult(
                verdict,
                words,
                new TrialFigures(before.percent(), before.n(), after.percent(), after.n()),
                new Measured(
                        before.year(),
                        after.year(),
                        change - Math.hypot(after.percent() - after.low(), before.high() - before.percent()),
                        change + Math.hypot(after.high() - after.percent(), before.percent() - before.low())));
    }
}
