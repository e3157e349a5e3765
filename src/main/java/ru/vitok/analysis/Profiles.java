package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.TaskResult;

/**
 * From counts to a task's profile. P(t, g) = Σ points of the works with mark g / (n(g) · max), per cent; discrimination is
 * the difference of the upper and the lower 27 % of works (T. L. Kelley, «The selection of upper and lower groups for the
 * validation of test items», Journal of Educational Psychology 30 (1939) 17–24).
 */
final class Profiles {

    private static final int LEAST_GROUP = 10;
    private static final int LEAST_FOR_EDGES = 50;
    private static final double AHEAD = 5;
    private static final double HARD = 40;
    private static final double OPEN = 80;

    private Profiles() {}

    static TaskProfile of(
            TaskResult task, List<ScoreCounts.Count> counts, @Nullable Double edge, Set<Integer> withheld) {
        var n = works(counts, _ -> true);
        var groups = new ArrayList<GroupCell>();
        for (var mark = 2; mark <= 5; mark++) {
            groups.add(cell(mark, task.maxScore(), counts, withheld));
        }
        return new TaskProfile(
                task.number(),
                task.maxScore(),
                n,
                100.0 * works(counts, it -> it.score() == task.maxScore()) / n,
                100.0 * works(counts, it -> it.score() > 0 && it.score() < task.maxScore()) / n,
                100.0 * works(counts, it -> it.score() <= 0) / n,
                100.0 * works(counts, it -> it.score() < 0) / n,
                n < LEAST_FOR_EDGES || edge == null ? null : 100 * edge / task.maxScore(),
                groups,
                notes(groups));
    }

    /** Of a task of one point the per cent of the points is that of the works; of others no report tells it. */
    static TaskProfile reported(
            TaskResult task, double percent, Map<Integer, ReportedGroups.Group> told, Set<Integer> withheld) {
        var groups = new ArrayList<GroupCell>();
        for (var mark = 2; mark <= 5; mark++) {
            var it = told.get(mark);
            groups.add(
                    it == null || withheld.contains(mark)
                            ? new GroupCell(mark, it == null ? Integer.valueOf(0) : null, null)
                            : new GroupCell(mark, it.n(), it.percents().get(task.number())));
        }
        var one = task.maxScore() == 1;
        return new TaskProfile(
                task.number(),
                task.maxScore(),
                task.n(),
                one ? percent : null,
                one ? 0.0 : null,
                one ? 100 - percent : null,
                null,
                null,
                groups,
                notes(groups));
    }

    private static GroupCell cell(int mark, int max, List<ScoreCounts.Count> counts, Set<Integer> withheld) {
        if (withheld.contains(mark)) {
            return new GroupCell(mark, null, null);
        }
        var own = counts.stream().filter(it -> it.mark() == mark).toList();
        var n = works(own, _ -> true);
        var points = own.stream()
                .mapToInt(it -> Math.max(0, it.score()) * it.works())
                .sum();
        return new GroupCell(mark, n, n == 0 ? null : 100.0 * points / ((double) n * max));
    }

    private static int works(List<ScoreCounts.Count> counts, Predicate<ScoreCounts.Count> which) {
        return counts.stream().filter(which).mapToInt(ScoreCounts.Count::works).sum();
    }

    private static List<ProfileNote> notes(List<GroupCell> groups) {
        var known = groups.stream().filter(it -> it.percent() != null).toList();
        var notes = new ArrayList<ProfileNote>();
        var sure = known.stream().filter(Profiles::enough).toList();
        if (reversed(sure)) {
            notes.add(ProfileNote.REVERSED);
        } else if (reversed(known)) {
            notes.add(ProfileNote.REVERSED_FEW);
        }
        if (sure.size() > 1 && sure.stream().allMatch(it -> percent(it) < HARD)) {
            notes.add(ProfileNote.HARD_FOR_ALL);
        }
        if (sure.size() > 1 && sure.stream().allMatch(it -> percent(it) >= OPEN)) {
            notes.add(ProfileNote.OPEN_TO_ALL);
        }
        return notes;
    }

    private static boolean reversed(List<GroupCell> groups) {
        for (var lower = 0; lower < groups.size(); lower++) {
            for (var higher = lower + 1; higher < groups.size(); higher++) {
                if (percent(groups.get(lower)) > percent(groups.get(higher)) + AHEAD) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean enough(GroupCell cell) {
        var n = cell.n();
        return n != null && n >= LEAST_GROUP;
    }

    private static double percent(GroupCell cell) {
        return Objects.requireNonNull(cell.percent());
    }
}
