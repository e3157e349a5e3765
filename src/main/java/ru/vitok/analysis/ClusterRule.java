package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Departure;
import ru.vitok.statistics.Departures;
import ru.vitok.statistics.Holm;

/**
 * Skills on which a cluster of schools (villages, a town) stands out from what its own level beside the rest of the
 * municipality predicts; Holm over the skills of a test and its clusters. A few small schools say little in one year: where
 * the years beside it asked the same, the years together may say it, if the year alone does not speak against it.
 */
final class ClusterRule {

    private ClusterRule() {}

    /** A cluster's departures with their probabilities after Holm. */
    private record Judged(List<Departure> departures, double[] adjusted) {}

    /** By cluster: the indexes of its weak skills, each with the years that say so together; none where one is enough. */
    static Map<String, Map<Integer, List<Integer>>> weak(SeveralYears years) {
        var test = years.test();
        var alone = judged(test);
        var together = years.together().map(ClusterRule::judged).orElse(Map.of());
        var weak = new LinkedHashMap<String, Map<Integer, List<Integer>>>();
        alone.forEach((cluster, year) -> {
            var others = together.get(cluster);
            var found = new TreeMap<Integer, List<Integer>>();
            for (var item = 0; item < test.items().size(); item++) {
                var enough = year.adjusted()[item] < (others == null ? Rules.FIRST_CLAIM : Rules.CLUSTER_CLAIM);
                if ((enough || claimed(year, others, item)) && Tellable.byParts(test, item)) {
                    found.put(item, enough ? List.of() : years.asking(item));
                }
            }
            weak.put(cluster, found);
        });
        return weak;
    }

    private static boolean claimed(Judged year, @Nullable Judged together, int item) {
        return together != null
                && together.adjusted()[item] < Rules.CLUSTER_CLAIM
                && year.departures().get(item).belowOwnLevel() < Rules.LEVEL;
    }

    private static Map<String, Judged> judged(TestData test) {
        var asked = new LinkedHashMap<String, List<Departure>>();
        for (var cluster : clusters(test)) {
            var own = test.only(it -> cluster.equals(it.cluster()));
            var rest = test.only(it -> !cluster.equals(it.cluster()));
            if (comparable(own) && comparable(rest)) {
                asked.put(cluster, Departures.fromRest(own.profile(), rest.profile()));
            }
        }
        var adjusted = Holm.adjust(asked.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Departure::belowOwnLevel)
                .toArray());
        var judged = new LinkedHashMap<String, Judged>();
        var at = 0;
        for (var cluster : asked.entrySet()) {
            var to = at + cluster.getValue().size();
            judged.put(cluster.getKey(), new Judged(cluster.getValue(), Arrays.copyOfRange(adjusted, at, to)));
            at = to;
        }
        return judged;
    }

    private static List<String> clusters(TestData test) {
        return new ArrayList<>(new TreeSet<>(test.schools().stream()
                .map(SchoolItems::cluster)
                .filter(Objects::nonNull)
                .toList()));
    }

    private static boolean comparable(TestData part) {
        return part.items().size() >= Rules.LEAST_ITEMS
                && part.schools().size() >= Rules.LEAST_SCHOOLS
                && part.measured();
    }
}
