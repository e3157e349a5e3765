package ru.vitok.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ru.vitok.assessment.store.ScoreSum;
import ru.vitok.assessment.store.SumStore;
import ru.vitok.assessment.store.SumStore.Reported;
import ru.vitok.assessment.store.TaskSum;

/** How many works of each school stand behind the figures of a slice; from works, or from reports where there are none. */
final class Participation {

    private static final int SCHOOL_KEY = 36;

    private final Map<UUID, Map<Integer, TaskSum>> sums;
    private final Map<UUID, ScoreSum> scores;
    private final Map<String, Reported> around;

    Participation(
            Map<UUID, Map<Integer, TaskSum>> sums, Map<UUID, ScoreSum> scores, Map<String, Reported> around) {
        this.sums = sums;
        this.scores = scores;
        this.around = around;
    }

    Suppression suppression(int tasks, Collection<? extends Collection<UUID>> clusters) {
        var schools = schools();
        var works = new HashMap<Integer, Map<UUID, Integer>>();
        for (int i = 0; i < tasks; i++) {
            var counts = new HashMap<UUID, Integer>();
            for (var school : schools.keySet()) {
                counts.put(school, works(i, school));
            }
            works.put(i, counts);
        }
        return new Suppression(schools, works, clusters);
    }

    /** Works of each school, without the municipality. */
    private Map<UUID, Integer> schools() {
        var counts = new HashMap<UUID, Integer>();
        sums.keySet().stream()
                .filter(school -> !school.equals(SumStore.MUNICIPALITY))
                .forEach(school -> counts.put(school, most(school)));
        around.forEach((key, row) -> {
            if (key.length() == SCHOOL_KEY && row.participants() != null) {
                counts.put(UUID.fromString(key), row.participants());
            }
        });
        scores.forEach((school, sum) -> {
            if (!school.equals(SumStore.MUNICIPALITY)) {
                counts.put(school, sum.n());
            }
        });
        return counts;
    }

    private int most(UUID school) {
        return sums.getOrDefault(school, Map.of()).values().stream()
                .mapToInt(TaskSum::n)
                .max()
                .orElse(0);
    }

    private int works(int place, UUID school) {
        var sum = sums.getOrDefault(school, Map.of()).get(place);
        if (sum != null && sum.n() > 0) {
            return sum.n();
        }
        var reported = around.getOrDefault(SumStore.key("SCHOOL", school), Reported.NOTHING);
        return reported.participants() == null ? 0 : reported.participants();
    }
}
