package ru.vitok.statistics;

/**
 * Weighted least squares whose interval is honest for a few dozen rows: variance HC2 with the degrees of freedom of
 * Bell and McCaffrey.
 *
 * <p>Source: R. M. Bell, D. F. McCaffrey, «Bias reduction in standard errors for linear regression with multi-stage
 * samples», Survey Methodology 28 (2002) 169–181; compared with others by G. W. Imbens, M. Kolesár, Review of Economics
 * and Statistics 98 (2016) 701–712.
 */
final class Regression {

    private final double[][] design;
    private final double[] outcome;
    private final double[][] inverse;

    /**
     * @param design a row for each observation, a column for each coefficient
     * @param weights working weights, positive; the variance does not rely on them
     */
    Regression(double[][] design, double[] outcome, double[] weights) {
        var rows = design.length;
        var columns = design[0].length;
        this.design = new double[rows][columns];
        this.outcome = new double[rows];
        for (var i = 0; i < rows; i++) {
            var root = Math.sqrt(weights[i]);
            this.outcome[i] = outcome[i] * root;
            for (var j = 0; j < columns; j++) {
                this.design[i][j] = design[i][j] * root;
            }
        }
        inverse = Matrices.invert(Matrices.gram(this.design));
    }

    /** A coefficient with its 95 % interval. */
    Interval coefficient(int of) {
        var hat = Matrices.multiply(Matrices.multiply(design, inverse), Matrices.transpose(design));
        var pull = Matrices.multiply(inverse, Matrices.transpose(design))[of];
        var value = 0.0;
        for (var i = 0; i < outcome.length; i++) {
            value += pull[i] * outcome[i];
        }
        var variance = 0.0;
        var shapes = new double[outcome.length][outcome.length];
        for (var i = 0; i < outcome.length; i++) {
            var free = Math.max(1e-9, 1 - hat[i][i]);
            var residual = outcome[i];
            for (var j = 0; j < outcome.length; j++) {
                residual -= hat[i][j] * outcome[j];
                shapes[j][i] = ((i == j ? 1 : 0) - hat[j][i]) * pull[i] / Math.sqrt(free);
            }
            variance += pull[i] * pull[i] * residual * residual / free;
        }
        return Interval.around(value, Quantiles.t95(degrees(shapes)) * Math.sqrt(variance));
    }

    private static double degrees(double[][] shapes) {
        var product = Matrices.gram(shapes);
        var trace = 0.0;
        var squares = 0.0;
        for (var i = 0; i < product.length; i++) {
            trace += product[i][i];
            for (var j = 0; j < product.length; j++) {
                squares += product[i][j] * product[i][j];
            }
        }
        return squares == 0 ? 1 : Math.max(1, trace * trace / squares);
    }
}
