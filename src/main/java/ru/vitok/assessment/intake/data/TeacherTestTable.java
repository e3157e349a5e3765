package ru.vitok.assessment.intake.data;

import java.util.List;

/** A test of teachers, summed by subject and block while it is read: no row of a person leaves the reader. */
public record TeacherTestTable(int teachers, List<Block> blocks) implements Content {

    /** @param sum of the percentages of all who did the block */
    public record Block(String subject, String block, int n, double sum) {}

    @Override
    public int rows() {
        return teachers;
    }
}
