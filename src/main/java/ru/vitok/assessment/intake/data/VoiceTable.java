package ru.vitok.assessment.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What teachers, or those who saw their lessons, name as difficult; nobody is named, and no school is kept. */
public record VoiceTable(@Nullable Integer year, List<Line> lines) implements Content {

    /**
     * One respondent.
     *
     * @param said each difficulty in the words of the file
     * @param comments free words that are no difficulty
     * @param wantsCourse null where the question was not asked or left open
     * @param courses what the courses should be about
     * @param category the category asked for at attestation
     * @param print by which the row is known in another export; null where no moment tells two persons apart
     */
    public record Line(
            int row,
            @Nullable Integer year,
            @Nullable String subject,
            List<Integer> grades,
            @Nullable String skill,
            List<String> said,
            List<String> comments,
            @Nullable Boolean wantsCourse,
            List<String> courses,
            @Nullable String category,
            @Nullable String print) {}

    @Override
    public int rows() {
        return lines.size();
    }
}
