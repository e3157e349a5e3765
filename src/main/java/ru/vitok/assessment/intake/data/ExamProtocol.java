package ru.vitok.assessment.intake.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several exams of one protocol of the processing centre, without the pupils' names. */
public record ExamProtocol(List<Exam> exams) implements Content {

    /**
     * @param procedure null where the protocol does not tell which exam it is
     * @param row of the sheet where the exam begins
     * @param markColumn where the mark stands; below zero where there is none
     */
    public record Exam(
            @Nullable String procedure,
            String subject,
            int grade,
            @Nullable LocalDate date,
            @Nullable Integer year,
            ExamEdition edition,
            int row,
            int markColumn,
            List<ExamWork> works) {

        /** Whether its works tell task by task what was solved. */
        public boolean byTask() {
            return works.stream().anyMatch(it -> it.scores().length > 0);
        }

        /** Whether every pupil will be recognised in another file. */
        public boolean recognised() {
            return works.stream().allMatch(it -> it.code() != null);
        }
    }

    @Override
    public int rows() {
        return exams.stream().mapToInt(it -> it.works().size()).sum();
    }

    @Override
    public int participants() {
        return rows();
    }
}
