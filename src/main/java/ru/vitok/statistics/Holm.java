package ru.vitok.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Keeps the chance of even one false claim at the level asked for, however many questions were asked. */
public final class Holm {

    private Holm() {}

    /**
     * Adjusted p-values in the order given; compare each with the level itself, such as 0.05.
     *
     * <p>Source: S. Holm, «A simple sequentially rejective multiple test procedure», Scandinavian Journal of Statistics
     * 6 (1979) 65–70.
     *
     * @param p 0…1
     */
    public static double[] adjust(double[] p) {
        var order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toList();
        var adjusted = new double[p.length];
        var least = 0.0;
        for (var rank = 0; rank < p.length; rank++) {
            var i = order.get(rank);
            least = Math.max(least, Math.min(1, p[i] * (p.length - rank)));
            adjusted[i] = least;
        }
        return adjusted;
    }
}
