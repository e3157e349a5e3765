package ru.vitok.bench;

import java.util.zip.CRC32;

/** The same work on every machine: what a benchmark takes is told as so many times this. */
public final class Calibration {

    private static final int ROUNDS = 7;
    private static final int SIZE = 1 << 20;
    private static final int TIMES = 60;

    private Calibration() {}

    /** Milliseconds of the best of several rounds, the first of which also warm up. */
    public static double milliseconds() {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            work();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static void work() {
        var bytes = new byte[SIZE];
        var sum = new CRC32();
        var state = 42L;
        for (var time = 0; time < TIMES; time++) {
            for (var i = 0; i < SIZE; i++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                bytes[i] = (byte) (state >>> 56);
            }
            sum.update(bytes);
        }
        if (sum.getValue() == 0) {
            throw new IllegalStateException("the loop was left out");
        }
    }
}
