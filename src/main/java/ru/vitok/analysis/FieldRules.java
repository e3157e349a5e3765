package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From a municipality's tests of several years to problem fields. Only severities 2 and 3 claim a local weakness; a
 * municipality, cluster or school that is weaker overall gets no field for that alone.
 */
final class FieldRules {

    private FieldRules() {}

    static List<Finding> find(List<TestData> tests) {
        // every core takes some of the years, and their order stays
        var clusters = tests.parallelStream()
                .map(it -> new ClusterRule(SeveralYears.around(it, tests)))
                .toList();
        return overYears(clusters.parallelStream()
                .flatMap(it -> inOneYear(it, clusters).stream())
                .toList());
    }

    private static List<Finding> inOneYear(ClusterRule rule, List<ClusterRule> all) {
        var test = rule.years().test();
        var found = new ArrayList<Finding>();
        var replaced = clusters(rule, all, found);
        var weak = MunicipalityRule.weak(test);
        for (var item = 0; item < test.items().size(); item++) {
            if (!replaced.contains(item) && low(test, item) && Tellable.whole(test, item)) {
                var severity = weak.contains(item) ? 2 : 1;
                found.add(
                        Measures.finding(key(test, item, Scope.MUNICIPALITY, null, null), test, item, null, severity));
            }
        }
        SchoolRule.weak(test).forEach((school, items) -> {
            var own = test.only(it -> it.school().equals(school));
            for (var item : items) {
                if (low(own, item)) {
                    var field = key(test, item, Scope.SCHOOL, null, school);
                    found.add(Measures.finding(field, own, item, test.percent(item), 2));
                }
            }
        });
        return found;
    }

    /** Adds the clusters' fields; answers the skills on which the rest of the municipality shows no gap. */
    private static TreeSet<Integer> clusters(ClusterRule rule, List<ClusterRule> all, List<Finding> found) {
        var test = rule.years().test();
        var replaced = new TreeSet<Integer>();
        rule.weak(all).forEach((cluster, items) -> {
            var own = test.only(it -> cluster.equals(it.cluster()));
            var gapElsewhere = MunicipalityRule.weak(test.only(it -> !cluster.equals(it.cluster())));
            items.forEach((item, together) -> {
                if (low(own, item)) {
                    var field = key(test, item, Scope.CLUSTER, cluster, null);
                    found.add(Measures.finding(field, own, item, test.percent(item), 2)
                            .leaningOn(together));
                    if (!gapElsewhere.contains(item)) {
                        replaced.add(item);
                    }
                }
            });
        });
        return replaced;
    }

    private static boolean low(TestData place, int item) {
        return place.total(item).n() >= Rules.LEAST_PARTICIPANTS
                && place.percent(item) < place.items().get(item).threshold();
    }

    private static FieldKey key(TestData test, int item, Scope scope, @Nullable String cluster, @Nullable UUID school) {
        var key = test.key();
        var skill = test.items().get(item).code();
        return new FieldKey(key.procedure(), key.subject(), key.grade(), skill, scope, cluster, school);
    }

    /** A weakness of two years or more is severe; a single school's needs two years to be claimed at all. */
    private static List<Finding> overYears(List<Finding> found) {
        var series = new LinkedHashMap<FieldKey, List<Finding>>();
        found.forEach(
                it -> series.computeIfAbsent(it.key(), _ -> new ArrayList<>()).add(it));
        var lasting = new ArrayList<Finding>();
        for (var years : series.values()) {
            years.sort(Comparator.comparingInt(Finding::year));
            for (var it : years) {
                var same = until(years, it);
                if (it.key().scope() != Scope.SCHOOL || same.size() > 1) {
                    lasting.add(it.lasting(same));
                }
            }
        }
        return lasting;
    }

    private static List<Integer> until(List<Finding> series, Finding last) {
        return series.stream()
                .filter(it -> it.year() <= last.year() && it.severity() == last.severity())
                .map(Finding::year)
                .toList();
    }
}
