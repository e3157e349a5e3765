package ru.vitok.assessment.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Teachers of schools: this file is about persons, so their names stay. */
public record StaffTable(List<Teacher> teachers) implements Content {

    public record Teacher(
            int row,
            String name,
            @Nullable String email,
            String school,
            String subject,
            List<Integer> grades,
            @Nullable Integer experience,
            @Nullable String category,
            @Nullable Integer lastCourseYear) {}

    @Override
    public int rows() {
        return teachers.size();
    }
}
