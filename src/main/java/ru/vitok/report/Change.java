package ru.vitok.report;

import ru.vitok.statistics.Interval;

/**
 * Whether two independent figures differ, judged by the 95 % interval of their difference. The interval is put together from
 * theirs (MOVER: G. Y. Zou, A. Donner, «Construction of confidence limits about effect measures», Statistics in Medicine
 * 27 (2008) 1693–1702): lower bound d − √((v₂ − l₂)² + (u₁ − v₁)²), upper d + √((u₂ − v₂)² + (v₁ − l₁)²).
 */
enum Change {
    RISE,
    FALL,
    WITHIN;

    static Interval difference(Interval before, Interval after) {
        var d = after.value() - before.value();
        var down = Math.hypot(after.value() - after.low(), before.high() - before.value());
        var up = Math.hypot(after.high() - after.value(), before.value() - before.low());
        return new Interval(d, d - down, d + up);
    }

    static Change of(Interval before, Interval after) {
        var difference = difference(before, after);
        return difference.above(0) ? RISE : difference.below(0) ? FALL : WITHIN;
    }
}
