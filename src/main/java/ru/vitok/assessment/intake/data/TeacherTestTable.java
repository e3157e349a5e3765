package ru.vitok.assessment.intake.data;

import java.util.List;

/**
 * A test of teachers, summed by subject and block while it is read; no name leaves the reader.
 *
 * @param results under the codes of participants, where the file has codes: for those who know their own code
 */
public record TeacherTestTable(int teachers, List<Block> blocks, List<Result> results) implements Content {

    /** One block of one participant. */
    public record Result(String code, String subject, String block, double percent) {}

    /** @param sum of the percentages of all who did the block */
    public record Block(String subject, String block, int n, double sum) {}

    @Override
    public int rows() {
        return teachers;
    }
}
