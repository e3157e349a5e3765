package ru.vitok.statistics;

import java.util.Arrays;

/** Makes samples of raw values. */
public final class Samples {

    private Samples() {}

    public static Sample of(double... values) {
        return new Sample(
                values.length,
                Arrays.stream(values).sum(),
                Arrays.stream(values).map(it -> it * it).sum());
    }
}
