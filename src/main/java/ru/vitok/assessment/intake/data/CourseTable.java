package ru.vitok.assessment.intake.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule of courses. */
public record CourseTable(List<Course> courses) implements Content {

    public record Course(
            int row,
            String programme,
            @Nullable String organiser,
            int hours,
            @Nullable Integer subjectHours,
            @Nullable String subject,
            @Nullable String mode,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Integer seats,
            List<String> topics,
            @Nullable String funding) {}

    @Override
    public int rows() {
        return courses.size();
    }
}
