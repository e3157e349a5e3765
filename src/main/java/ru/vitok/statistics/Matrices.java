package ru.vitok.statistics;

/** The little of linear algebra that a regression with five columns needs. */
final class Matrices {

    private Matrices() {}

    static double[][] transpose(double[][] a) {
        var t = new double[a[0].length][a.length];
        for (var i = 0; i < a.length; i++) {
            for (var j = 0; j < a[0].length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }

    static double[][] multiply(double[][] a, double[][] b) {
        var product = new double[a.length][b[0].length];
        for (var i = 0; i < a.length; i++) {
            for (var k = 0; k < b.length; k++) {
                for (var j = 0; j < b[0].length; j++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    /** AᵀA. */
    static double[][] gram(double[][] a) {
        return multiply(transpose(a), a);
    }

    /** Gauss–Jordan elimination with the largest pivot of each column. */
    static double[][] invert(double[][] source) {
        var size = source.length;
        var a = new double[size][];
        var inverse = new double[size][size];
        for (var i = 0; i < size; i++) {
            a[i] = source[i].clone();
            inverse[i][i] = 1;
        }
        for (var column = 0; column < size; column++) {
            pivot(a, inverse, column);
            for (var row = 0; row < size; row++) {
                if (row != column) {
                    var factor = a[row][column];
                    subtract(a[row], a[column], factor);
                    subtract(inverse[row], inverse[column], factor);
                }
            }
        }
        return inverse;
    }

    private static void pivot(double[][] a, double[][] inverse, int column) {
        var best = column;
        for (var row = column + 1; row < a.length; row++) {
            if (Math.abs(a[row][column]) > Math.abs(a[best][column])) {
                best = row;
            }
        }
        if (Math.abs(a[best][column]) < 1e-12) {
            throw new ArithmeticException("columns of the design say the same");
        }
        swap(a, best, column);
        swap(inverse, best, column);
        var divisor = a[column][column];
        for (var j = 0; j < a.length; j++) {
            a[column][j] /= divisor;
            inverse[column][j] /= divisor;
        }
    }

    private static void swap(double[][] a, int i, int j) {
        var row = a[i];
        a[i] = a[j];
        a[j] = row;
    }

    private static void subtract(double[] row, double[] other, double factor) {
        for (var j = 0; j < row.length; j++) {
            row[j] -= factor * other[j];
        }
    }
}
