package ru.vitok.curriculum;

import java.util.List;
import java.util.Map;

/**
 * What a mark asks for beside the primary score, such as two points for geometry in the ОГЭ in mathematics.
 *
 * @param mark this mark and above ask it; without it the work gets the mark below
 * @param least points over these tasks
 */
public record MarkCondition(int mark, int least, List<String> tasks) {

    public MarkCondition {
        tasks = List.copyOf(tasks);
    }

    /** @param scores by task number; a task that is not there has none */
    boolean met(Map<String, Integer> scores) {
        return tasks.stream().mapToInt(it -> scores.getOrDefault(it, 0)).sum() >= least;
    }
}
