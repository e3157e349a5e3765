package ru.vitok.assessment.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test of teachers, summed by subject and block while it is read; no name leaves the reader.
 *
 * @param results under the codes of participants, where the file has codes: for those who know their own code
 */
public record TeacherTestTable(int teachers, List<Block> blocks, List<Result> results) implements Content {

    /**
     * One block of one participant, or one element of content within it.
     *
     * @param percent the share of points
     * @param points what was got of {@code most}; null where the file tells the share alone
     * @param tasks how many there were; null where the file does not say
     */
    public record Result(
            String code,
            String subject,
            String block,
            @Nullable String element,
            double percent,
            @Nullable Double points,
            @Nullable Double most,
            @Nullable Integer tasks) {

        public Result(String code, String subject, String block, double percent) {
            this(code, subject, block, null, percent, null, null, null);
        }
    }

    /** @param sum of the percentages of all who did the block */
    public record Block(String subject, String block, int n, double sum) {}

    @Override
    public int rows() {
        return teachers;
    }
}
