package ru.vitok.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A test of one procedure, subject and grade: its tasks in order and the boundaries of marks, where known.
 *
 * @param condition what a mark asks for beside the score; null for most tests
 * @param origin whose codifier it is, in words; null for a municipality's own specification
 */
public record TestForm(
        String procedure,
        String subject,
        int grade,
        @Nullable Boundaries boundaries,
        List<TestTask> tasks,
        @Nullable MarkCondition condition,
        @Nullable String origin) {

    public TestForm {
        tasks = List.copyOf(tasks);
    }

    /** A municipality's own specification, whose marks ask for the score alone. */
    public TestForm(
            String procedure, String subject, int grade, @Nullable Boundaries boundaries, List<TestTask> tasks) {
        this(procedure, subject, grade, boundaries, tasks, null, null);
    }

    /** The same test where the files of a year print other points for its tasks: the works were marked by these. */
    public TestForm printed(List<String> numbers, List<Integer> maxima) {
        var tasks = this.tasks.stream()
                .map(it -> {
                    int place = numbers.indexOf(it.number());
                    return place < 0 ? it : it.withMax(maxima.get(place));
                })
                .toList();
        return new TestForm(procedure, subject, grade, boundaries, tasks, condition, origin);
    }

    public int maxPrimary() {
        return tasks.stream().mapToInt(TestTask::maxScore).sum();
    }

    public Optional<TestTask> task(String number) {
        return tasks.stream().filter(it -> it.number().equals(number)).findFirst();
    }

    /**
     * The mark for a work; empty where the boundaries are not known.
     *
     * @param scores by task number
     */
    public Optional<Integer> mark(int primary, Map<String, Integer> scores) {
        return Optional.ofNullable(boundaries).map(it -> {
            var mark = it.mark(primary);
            return condition != null && mark >= condition.mark() && !condition.met(scores)
                    ? condition.mark() - 1
                    : mark;
        });
    }
}
