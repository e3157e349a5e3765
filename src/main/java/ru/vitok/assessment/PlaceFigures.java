package ru.vitok.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.store.ScoreSum;
import ru.vitok.assessment.store.SumStore;
import ru.vitok.assessment.store.SumStore.Reported;
import ru.vitok.assessment.store.TaskSum;

/** How a place solved the tasks of a slice: by the works' sums, or by the row that a report has of it. */
final class PlaceFigures {

    private final Map<UUID, Map<Integer, TaskSum>> sums;
    private final Map<UUID, ScoreSum> scores;
    private final Map<String, Reported> reports;

    PlaceFigures(SumStore store, UUID slice) {
        this.sums = store.tasks(slice);
        this.scores = store.scores(slice);
        this.reports = store.reported(slice);
    }

    Participation participation() {
        return new Participation(sums, scores, reports);
    }

    SchoolsBehind behind(int tasks) {
        var told = printed(SumStore.MUNICIPALITY) ? row(SumStore.MUNICIPALITY).schools() : null;
        return participation().behind(tasks, told == null ? 0 : told);
    }

    static String key(UUID place) {
        return place.equals(SumStore.MUNICIPALITY) ? "MUNICIPALITY" : SumStore.key("SCHOOL", place);
    }

    int participants(UUID place) {
        var score = scores.get(place);
        var told = row(place).participants();
        return score != null && !(printed(place) && told != null) ? score.n() : told == null ? 0 : told;
    }

    Figure of(UUID place, int task, String number, int max) {
        var sum = sums.getOrDefault(place, Map.of()).get(task);
        if (sum != null && sum.n() > 0 && !printed(place)) {
            var score = scores.get(place);
            return Figure.counted(sum, max, score == null || !score.reported());
        }
        return Figure.reported(row(place), printed(place) ? participants(place) : told(place), number, max);
    }

    /** Of the works; where they have none, of the report, if it speaks of as many. */
    @Nullable List<Integer> marks(UUID place, @Nullable List<Integer> reported) {
        int n = participants(place);
        var score = scores.get(place);
        var own = score == null ? null : score.marks();
        var wanting = own == null || sum(own) == 0 || printed(place) && sum(own) != n;
        if (wanting && reported != null && sum(reported) == n) {
            return reported;
        }
        return wanting && printed(place) ? null : own;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(it -> it).sum();
    }

    /** The municipality's per cent beside those of others. */
    @Nullable Double municipality(int task, String number, int max) {
        return of(SumStore.MUNICIPALITY, task, number, max).percent();
    }

    @Nullable Double around(String level, String number) {
        return reports.getOrDefault(level, Reported.NOTHING).percents().get(number);
    }

    private int counted() {
        var sum = scores.get(SumStore.MUNICIPALITY);
        return sum == null ? told(SumStore.MUNICIPALITY) : sum.n();
    }

    private Reported row(UUID place) {
        return reports.getOrDefault(key(place), Reported.NOTHING);
    }

    private int told(UUID place) {
        var told = row(place).participants();
        return told == null ? 0 : told;
    }

    /**
     * Does the report's own row stand for the place, as it is printed? A municipality of which some schools have works is
     * summed up, or those works would not be seen. So is one whose row counts a few pupils more than the rows of its
     * schools: the difference would be theirs.
     */
    private boolean printed(UUID place) {
        if (place.equals(SumStore.MUNICIPALITY)) {
            return scores.values().stream().allMatch(ScoreSum::reported)
                    && !(sums.containsKey(place) && row(place).percents().isEmpty())
                    && !SmallGroups.few((long) told(place) - counted());
        }
        var own = scores.get(place);
        return own == null || own.reported();
    }
}
