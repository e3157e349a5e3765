package ru.vitok.assessment.intake.data;

import java.util.List;
import ru.vitok.assessment.CourseLine;

/** A schedule of courses. */
public record CourseTable(List<CourseLine> courses) implements Content {

    @Override
    public int rows() {
        return courses.size();
    }
}
