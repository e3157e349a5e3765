package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import ru.vitok.statistics.Departure;
import ru.vitok.statistics.Departures;
import ru.vitok.statistics.Holm;

/**
 * Skills on which a cluster of schools (villages, a town) stands out from what its own level beside the rest of the
 * municipality predicts; Holm over the skills of a test and its clusters. A few small schools say little in one year: where
 * the years beside it asked the same, the years together may say it, if the year alone does not speak against it.
 *
 * <p>A skill that another year claims has that year's share of the level too: what has been found there is not asked any
 * more. Sources: B. L. Wiens, «A fixed sequence Bonferroni procedure for testing multiple endpoints», Pharmaceutical
 * Statistics 2 (2003) 211–215; F. Bretz, W. Maurer, W. Brannath, M. Posch, «A graphical approach to sequentially rejective
 * multiple test procedures», Statistics in Medicine 28 (2009) 586–604.
 */
final class ClusterRule {

    private final SeveralYears years;
    private final Map<String, Judged> alone;
    private final Map<String, Judged> together;

    /** A cluster's departures with their probabilities after Holm. */
    private record Judged(List<Departure> departures, double[] adjusted) {}

    ClusterRule(SeveralYears years) {
        this.years = years;
        alone = judged(years.test());
        together = years.together().map(ClusterRule::judged).orElse(Map.of());
    }

    SeveralYears years() {
        return years;
    }

    /**
     * By cluster: the indexes of its weak skills, each with the years that say so together; none where one is enough.
     *
     * @param all what is said of the clusters in every test, of which those of the same series may bear this year out
     */
    Map<String, Map<Integer, List<Integer>>> weak(List<ClusterRule> all) {
        var series = all.stream().filter(this::inOneSeries).toList();
        var weak = new LinkedHashMap<String, Map<Integer, List<Integer>>>();
        for (var cluster : alone.keySet()) {
            var found = new TreeMap<Integer, List<Integer>>();
            for (var item = 0; item < years.test().items().size(); item++) {
                if (byItself(cluster, item)) {
                    found.put(item, List.of());
                } else if (byYears(cluster, item, Rules.CLUSTER_CLAIM) || borneOut(cluster, item, series)) {
                    found.put(item, years.asking(item));
                }
            }
            weak.put(cluster, found);
        }
        return weak;
    }

    private boolean inOneSeries(ClusterRule other) {
        return other != this
                && other.years.test().key().series().equals(years.test().key().series());
    }

    private boolean byItself(String cluster, int item) {
        var level = together.containsKey(cluster) ? Rules.CLUSTER_CLAIM : Rules.FIRST_CLAIM;
        var year = alone.get(cluster);
        return year != null && year.adjusted()[item] < level && Tellable.byParts(years.test(), item);
    }

    private boolean byYears(String cluster, int item, double level) {
        var year = alone.get(cluster);
        var several = together.get(cluster);
        return year != null
                && several != null
                && several.adjusted()[item] < level
                && year.departures().get(item).belowOwnLevel() < Rules.LEVEL
                && Tellable.byParts(years.test(), item);
    }

    private boolean borneOut(String cluster, int item, List<ClusterRule> series) {
        var skill = years.test().items().get(item);
        return byYears(cluster, item, Rules.BORNE_OUT_CLAIM)
                && series.stream().anyMatch(it -> it.claims(cluster, skill));
    }

    private boolean claims(String cluster, SkillItem skill) {
        var item = SeveralYears.place(skill, years.test());
        return item >= 0 && (byItself(cluster, item) || byYears(cluster, item, Rules.CLUSTER_CLAIM));
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
