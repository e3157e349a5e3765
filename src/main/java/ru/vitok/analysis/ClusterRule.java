package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import ru.vitok.statistics.Departure;
import ru.vitok.statistics.Departures;
import ru.vitok.statistics.Holm;

/**
 * Skills on which a cluster of schools (villages, a town) stands out from what its own level beside the rest of the
 * municipality predicts; Holm over the skills of a test and its clusters.
 */
final class ClusterRule {

    private ClusterRule() {}

    /** Indexes of the weak skills by cluster. */
    static Map<String, Set<Integer>> weak(TestData test) {
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
        var weak = new LinkedHashMap<String, Set<Integer>>();
        var at = 0;
        for (var cluster : asked.keySet()) {
            var found = new TreeSet<Integer>();
            for (var item = 0; item < test.items().size(); item++) {
                if (adjusted[at++] < Rules.CLAIM && Tellable.byParts(test, item)) {
                    found.add(item);
                }
            }
            weak.put(cluster, found);
        }
        return weak;
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
