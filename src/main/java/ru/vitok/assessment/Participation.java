package ru.vitok.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.store.ScoreSum;
import ru.vitok.assessment.store.SumStore;
import ru.vitok.assessment.store.SumStore.Reported;
import ru.vitok.assessment.store.TaskSum;

/** How many works of each school stand behind the figures of a slice; from works, or from reports where there are none. */
final class Participation {

    private static final int SCHOOL_KEY = 36;
    /** A school whose report gives percentages and no number may be small, so it counts as the smallest there is. */
    private static final int UNKNOWN = 1;

    private final Map<UUID, Map<Integer, TaskSum>> sums;
    private final Map<UUID, ScoreSum> scores;
    private final Map<String, Reported> around;

    Participation(Map<UUID, Map<Integer, TaskSum>> sums, Map<UUID, ScoreSum> scores, Map<String, Reported> around) {
        this.sums = sums;
        this.scores = scores;
        this.around = around;
    }

    Suppression suppression(int tasks, Collection<? extends Collection<UUID>> clusters, Set<UUID> known) {
        var schools = schools();
        var works = new HashMap<Integer, Map<UUID, Integer>>();
        for (int i = 0; i < tasks; i++) {
            var counts = new HashMap<UUID, Integer>();
            for (var school : schools.keySet()) {
                counts.put(school, works(i, school));
            }
            works.put(i, counts);
        }
        var marked = schools.keySet().stream().collect(Collectors.toMap(it -> it, this::marked));
        return new Suppression(schools, marked, works, clusters, known, uncounted());
    }

    /** @param known schools that the municipality's own row of a report counts; 0 where it stands for nothing */
    SchoolsBehind behind(int tasks, int known) {
        var schools = schools();
        var byTask = new HashMap<Integer, Set<UUID>>();
        for (int i = 0; i < tasks; i++) {
            int place = i;
            byTask.put(i, schoolsWith(schools, it -> works(place, it)));
        }
        return new SchoolsBehind(
                schoolsWith(schools, it -> schools.getOrDefault(it, 0)),
                schoolsWith(schools, this::marked),
                byTask,
                known);
    }

    private int marked(UUID school) {
        var score = scores.get(school);
        return score == null ? 0 : score.marks().stream().mapToInt(it -> it).sum();
    }

    private static Set<UUID> schoolsWith(Map<UUID, Integer> schools, ToIntFunction<UUID> count) {
        return schools.keySet().stream().filter(it -> count.applyAsInt(it) > 0).collect(Collectors.toSet());
    }

    /** Works of each school, without the municipality. */
    private Map<UUID, Integer> schools() {
        var counts = new HashMap<UUID, Integer>();
        sums.keySet().stream()
                .filter(school -> !school.equals(SumStore.MUNICIPALITY))
                .forEach(school -> counts.put(school, most(school)));
        around.forEach((key, row) -> {
            if (key.length() == SCHOOL_KEY) {
                counts.compute(
                        UUID.fromString(key),
                        (_, n) -> row.participants() == null && n != null && n > 0 ? n : reported(row));
            }
        });
        scores.forEach((school, sum) -> {
            if (!school.equals(SumStore.MUNICIPALITY) && sum.n() > 0) {
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
        return reported(reported);
    }

    private static int reported(Reported row) {
        return row.participants() != null ? row.participants() : row.percents().isEmpty() ? 0 : UNKNOWN;
    }

    /** Where a school's number is unknown, that of the whole is known only if a report says it. */
    private @Nullable Uncounted uncounted() {
        var schools = new HashSet<UUID>();
        around.forEach((key, row) -> {
            if (key.length() == SCHOOL_KEY
                    && row.participants() == null
                    && !row.percents().isEmpty()) {
                schools.add(UUID.fromString(key));
            }
        });
        schools.removeIf(it -> most(it) > 0 || scores.containsKey(it));
        return schools.isEmpty()
                ? null
                : new Uncounted(
                        schools,
                        around.getOrDefault("MUNICIPALITY", Reported.NOTHING).participants());
    }
}
