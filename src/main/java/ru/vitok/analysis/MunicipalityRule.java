package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ru.vitok.statistics.Departure;
import ru.vitok.statistics.Departures;
import ru.vitok.statistics.Holm;

/**
 * Skills on which a municipality is locally weak: below the country (the region where there is none) by an interval
 * that treats schools as clusters, and below what its own general level predicts; each with Holm over the test.
 */
final class MunicipalityRule {

    private MunicipalityRule() {}

    /** Indexes of the weak skills. */
    static Set<Integer> weak(TestData test) {
        var known = IntStream.range(0, test.items().size())
                .filter(it -> test.items().get(it).reference() != null)
                .boxed()
                .toList();
        var judged = test.columns(known);
        if (known.size() < Rules.LEAST_ITEMS || judged.schools().size() < 2 || !judged.measured()) {
            return Set.of();
        }
        var departures = Departures.fromReference(judged.profile(), references(judged));
        var elsewhere = Holm.adjust(
                departures.stream().mapToDouble(Departure::belowReference).toArray());
        var own = Holm.adjust(
                departures.stream().mapToDouble(Departure::belowOwnLevel).toArray());
        var weak = new TreeSet<Integer>();
        for (var at = 0; at < known.size(); at++) {
            if (elsewhere[at] < Rules.CLAIM && own[at] < Rules.CLAIM && Tellable.whole(test, known.get(at))) {
                weak.add(known.get(at));
            }
        }
        return weak;
    }

    private static double[] references(TestData test) {
        var shares = new ArrayList<Double>();
        for (var item : test.items()) {
            var percent = item.reference();
            shares.add(Math.clamp(percent == null ? 50 : percent, 0.1, 99.9) / 100);
        }
        return shares.stream().mapToDouble(it -> it).toArray();
    }
}
