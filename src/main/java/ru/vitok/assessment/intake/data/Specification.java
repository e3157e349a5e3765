package ru.vitok.assessment.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.Years;

/**
 * Tasks of tests with levels, skills, codes and the first scores of marks 3, 4 and 5; where the file prints it, the points
 * of the whole work.
 *
 * @param maxColumn where the points of tasks stand in the sheet
 */
public record Specification(List<Task> tasks, int maxColumn) implements Content {

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
            @Nullable Integer from5,
            @Nullable Integer whole,
            List<String> content,
            List<String> requirements,
            Years years) {}

    @Override
    public int rows() {
        return tasks.size();
    }
}
