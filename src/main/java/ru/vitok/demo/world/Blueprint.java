package ru.vitok.demo.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A test: its tasks and the lowest scores of the marks 3, 4 and 5.
 *
 * @param boundaries three scores, ascending
 */
public record Blueprint(String subject, int grade, List<TaskPlan> tasks, List<Integer> boundaries) {

    public Blueprint {
        tasks = List.copyOf(tasks);
        boundaries = List.copyOf(boundaries);
    }

    public int maxScore() {
        return tasks.stream().mapToInt(TaskPlan::max).sum();
    }

    int mark(int score) {
        return 2 + (int) boundaries.stream().filter(lowest -> score >= lowest).count();
    }

    /** Every test of content/demo/specification.tsv. */
    public static List<Blueprint> all() {
        Map<String, Blueprint> found = new LinkedHashMap<>();
        for (var cells : Districts.table("specification.tsv")) {
            var task = new TaskPlan(cells[3], Integer.parseInt(cells[4]), cells[5], cells[6], cells[7]);
            var key = cells[1] + cells[2];
            var known = found.get(key);
            var tasks = new ArrayList<TaskPlan>(known == null ? List.of() : known.tasks());
            tasks.add(task);
            found.put(key, new Blueprint(cells[1], Integer.parseInt(cells[2]), tasks, boundaries(cells)));
        }
        return List.copyOf(found.values());
    }

    public static Blueprint of(String subject, int grade) {
        return all().stream()
                .filter(test -> test.subject().equals(subject) && test.grade() == grade)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> boundaries(String[] cells) {
        return List.of(Integer.parseInt(cells[8]), Integer.parseInt(cells[9]), Integer.parseInt(cells[10]));
    }
}
