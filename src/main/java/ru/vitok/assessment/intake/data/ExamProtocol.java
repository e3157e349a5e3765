package ru.vitok.assessment.intake.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several exams of one protocol of the processing centre, without the pupils' names. */
public record ExamProtocol(List<Exam> exams) implements Content {

    public record Exam(String subject, @Nullable LocalDate date, List<Work> works) {}

    /** Scores and maxima stand in the order of tasks: the short answers first. */
    public record Work(
            int row,
            String school,
            @Nullable String className,
            short[] scores,
            short[] maxima,
            int primary,
            @Nullable Integer mark) {}

    @Override
    public int rows() {
        return exams.stream().mapToInt(it -> it.works().size()).sum();
    }

    @Override
    public int participants() {
        return rows();
    }
}
