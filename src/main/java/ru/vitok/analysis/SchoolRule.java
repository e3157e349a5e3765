package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import ru.vitok.statistics.Departure;
import ru.vitok.statistics.Departures;
import ru.vitok.statistics.Holm;
import ru.vitok.statistics.ItemProfile;

/**
 * Skills on which one school stands out from what its own level beside the rest of the municipality predicts, in one
 * year; a field needs two such years. Schools under ten participants are not asked.
 */
final class SchoolRule {

    private SchoolRule() {}

    /** A school and the rest of its municipality. */
    private record Beside(ItemProfile own, ItemProfile rest) {
        double[] departures() {
            return Departures.departures(own, rest);
        }
    }

    /** Indexes of the weak skills by school. */
    static Map<UUID, Set<Integer>> weak(TestData test) {
        var beside = new LinkedHashMap<UUID, Beside>();
        for (var school : asked(test)) {
            beside.put(
                    school,
                    new Beside(own(test, school).profile(), rest(test, school).profile()));
        }
        var departures = new LinkedHashMap<UUID, double[]>();
        beside.forEach((school, it) -> departures.put(school, it.departures()));
        var weak = new LinkedHashMap<UUID, Set<Integer>>();
        beside.forEach((school, it) -> {
            var others = new ArrayList<double[]>();
            departures.forEach((other, found) -> {
                if (!other.equals(school)) {
                    others.add(found);
                }
            });
            if (others.size() >= Rules.LEAST_SCHOOLS) {
                weak.put(school, weak(it, others));
            }
        });
        return weak;
    }

    private static Set<Integer> weak(Beside school, List<double[]> others) {
        var found = Departures.ofOneSchool(school.own(), school.rest(), others);
        var adjusted =
                Holm.adjust(found.stream().mapToDouble(Departure::belowOwnLevel).toArray());
        var weak = new TreeSet<Integer>();
        for (var item = 0; item < adjusted.length; item++) {
            if (adjusted[item] < Rules.LEVEL) {
                weak.add(item);
            }
        }
        return weak;
    }

    private static List<UUID> asked(TestData test) {
        if (test.items().size() < Rules.LEAST_ITEMS) {
            return List.of();
        }
        return test.schools().stream()
                .filter(it -> it.participants() >= Rules.LEAST_PARTICIPANTS)
                .map(SchoolItems::school)
                .filter(it -> own(test, it).measured() && rest(test, it).measured())
                .toList();
    }

    private static TestData own(TestData test, UUID school) {
        return test.only(it -> it.school().equals(school));
    }

    private static TestData rest(TestData test, UUID school) {
        return test.only(it -> !it.school().equals(school));
    }
}
