package ru.vitok.curriculum;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A test of one procedure, subject and grade: its tasks in order and the boundaries of marks, where known. */
public record TestForm(
        String procedure,
        String subject,
        int grade,
        @Nullable Boundaries boundaries,
        List<TestTask> tasks) {

    public TestForm {
        tasks = List.copyOf(tasks);
    }

    public int maxPrimary() {
        return tasks.stream().mapToInt(TestTask::maxScore).sum();
    }

    public Optional<TestTask> task(String number) {
        return tasks.stream().filter(it -> it.number().equals(number)).findFirst();
    }
}
