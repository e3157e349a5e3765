package ru.vitok.statistics;

/**
 * How easy the items of one test were for a unit of several schools, each school's own level taken out: logit pₛᵢ = aₛ + bᵢ
 * by quasi-likelihood, and what each school adds to the error of each item.
 *
 * <p>The logit of the pooled share is something else: where schools differ in level it lies nearer to the half, and the
 * more so the harder the item is. Beside a unit whose schools differ less that looks like strength on hard items and
 * weakness on easy ones. The totals of a country or a region are such shares and tell nothing of the schools inside: what
 * is compared with them is pooled likewise ({@link ItemProfile}). Sources: P. McCullagh, J. A. Nelder, «Generalized Linear
 * Models» (2nd ed., 1989), chapter 9; J. M. Neuhaus, J. D. Kalbfleisch, W. W. Hauck, «A comparison of cluster-specific and
 * population-averaged approaches for analyzing correlated binary data», International Statistical Review 59 (1991) 25–35;
 * for the error with schools as clusters K.-Y. Liang, S. L. Zeger, «Longitudinal data analysis using generalized linear
 * models», Biometrika 73 (1986) 13–22.
 */
final class WithinSchools {

    private static final int ROUNDS = 200;
    private static final double ENOUGH = 1e-7;
    private static final double HALF = 0.5;

    private final double[][] points;
    private final double[][] n;
    private final double[] level;
    private final double[] ease;

    /**
     * @param points by school and item: points gained as shares of the possible, 0…n
     * @param n by school and item: participants
     */
    WithinSchools(double[][] points, double[][] n) {
        this.n = n;
        this.points = new double[n.length][];
        for (var s = 0; s < n.length; s++) {
            this.points[s] = points[s].clone();
        }
        level = new double[n.length];
        ease = new double[n[0].length];
        keepFinite();
        var change = 1.0;
        for (var round = 0; round < ROUNDS && change > ENOUGH; round++) {
            change = Math.max(schoolsStep(), itemsStep());
        }
    }

    int items() {
        return ease.length;
    }

    /** Logits, up to a shift that all items share. */
    double ease(int item) {
        return ease[item];
    }

    /** Σ n·p·(1−p): the inverse of the error variance if pupils were alike. */
    double information(int item) {
        var sum = 0.0;
        for (var s = 0; s < n.length; s++) {
            var p = expected(s, item);
            sum += n[s][item] * p * (1 - p);
        }
        return sum;
    }

    /** Error variance of an item's ease by the spread of schools about their own level; 0 for a single school. */
    double schoolVariance(int item) {
        if (n.length < 2) {
            return 0;
        }
        var information = information(item);
        var squares = 0.0;
        for (var s = 0; s < n.length; s++) {
            var influence = (points[s][item] - n[s][item] * expected(s, item)) / information;
            squares += influence * influence;
        }
        return ItemProfile.ofDepartures(squares, n.length, ease.length);
    }

    private double expected(int school, int item) {
        return 1 / (1 + Math.exp(-level[school] - ease[item]));
    }

    /** An item or a school that gained nothing or everything: half a participant keeps its logit finite. */
    private void keepFinite() {
        for (var item = 0; item < ease.length; item++) {
            var gained = 0.0;
            var size = 0.0;
            for (var s = 0; s < n.length; s++) {
                gained += points[s][item];
                size += n[s][item];
            }
            var more = Math.clamp(gained, HALF, size - HALF) - gained;
            for (var s = 0; s < n.length; s++) {
                points[s][item] += more * n[s][item] / size;
            }
            ease[item] = Math.log((gained + more) / (size - gained - more));
        }
        for (var s = 0; s < n.length; s++) {
            var gained = 0.0;
            var size = 0.0;
            for (var item = 0; item < ease.length; item++) {
                gained += points[s][item];
                size += n[s][item];
            }
            var more = size < 1 ? 0 : Math.clamp(gained, HALF, size - HALF) - gained;
            for (var item = 0; more != 0 && item < ease.length; item++) {
                points[s][item] += more * n[s][item] / size;
            }
        }
    }

    private double schoolsStep() {
        var largest = 0.0;
        for (var s = 0; s < level.length; s++) {
            var residual = 0.0;
            var information = 0.0;
            for (var item = 0; item < ease.length; item++) {
                var p = expected(s, item);
                residual += points[s][item] - n[s][item] * p;
                information += n[s][item] * p * (1 - p);
            }
            var step = step(residual, information);
            level[s] += step;
            largest = Math.max(largest, Math.abs(step));
        }
        return largest;
    }

    private double itemsStep() {
        var largest = 0.0;
        for (var item = 0; item < ease.length; item++) {
            var residual = 0.0;
            var information = 0.0;
            for (var s = 0; s < level.length; s++) {
                var p = expected(s, item);
                residual += points[s][item] - n[s][item] * p;
                information += n[s][item] * p * (1 - p);
            }
            var step = step(residual, information);
            ease[item] += step;
            largest = Math.max(largest, Math.abs(step));
        }
        return largest;
    }

    /** Newton's, never more than a logit; none for a school without participants. */
    private static double step(double residual, double information) {
        return information == 0 ? 0 : Math.clamp(residual / information, -1, 1);
    }
}
