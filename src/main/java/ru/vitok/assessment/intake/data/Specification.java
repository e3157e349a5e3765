package ru.vitok.assessment.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks of tests with levels, skills and the first scores of marks 3, 4 and 5. */
public record Specification(List<Task> tasks) implements Content {

    public record Task(
            int row,
            String procedure,
            String subject,
            int grade,
            String number,
            int maxScore,
            @Nullable String level,
            @Nullable String skillCode,
            @Nullable String skill,
            @Nullable Integer from3,
            @Nullable Integer from4,
            @Nullable Integer from5) {}

    @Override
    public int rows() {
        return tasks.size();
    }
}
