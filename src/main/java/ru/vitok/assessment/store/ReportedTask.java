package ru.vitok.assessment.store;

/** What a printed per cent of the points says of the points themselves. */
final class ReportedTask {

    private ReportedTask() {}

    /**
     * Points are whole, so the nearest whole number is what was printed: with two digits of the per cent it is theirs exactly
     * as long as n · max is under 10,000. Of a task of one point the squares are the points. Of a task of more points nobody
     * told them; they are taken as great as they can be with that sum, max · Σx, as if everyone got all points or none. The
     * variance is then m·(max − m), where m is the mean: the greatest there is, so intervals are too wide rather than too
     * narrow and a claim is made later rather than sooner.
     *
     * <p>Source of the bound: R. Bhatia, C. Davis, «A better bound on the variance», The American Mathematical Monthly 107
     * (2000) 353–357: σ² ≤ (M − μ)(μ − m) for values between m and M.
     */
    static TaskSum of(int n, double percent, int max) {
        long total = Math.round(percent / 100 * n * max);
        return new TaskSum(n, total, max * total);
    }
}
