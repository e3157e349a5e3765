package ru.vitok.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.Boundaries;

/** A test's results for a municipality or a school; the marks are null where they are withheld. */
public record TaskResults(
        int participants,
        int maxPrimaryScore,
        @Nullable Boundaries boundaries,
        @Nullable Map<String, Integer> marks,
        List<TaskResult> tasks) {}
