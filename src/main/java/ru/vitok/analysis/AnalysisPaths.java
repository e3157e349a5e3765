package ru.vitok.analysis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.SliceKey;

/** Addresses of the pages of problem fields. */
public final class AnalysisPaths {

    public static final String BOARD = "problem-fields";

    public static final String SIGNS = "data/signs";

    public static final String MARKS = "data/marks";

    public static final String GIFTED = AssessmentPaths.GIFTED;

    private AnalysisPaths() {}

    public static String detail(UUID field) {
        return BOARD + "/" + field;
    }

    /** The board narrowed to a subject and, where given, a grade. */
    public static String board(int year, String subject, @Nullable Integer grade) {
        return BOARD + "?year=" + year + "&subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8)
                + (grade == null ? "" : "&grade=" + grade);
    }

    /** Signs of marking to look at, of four years that end with this one. */
    public static String signs(int year) {
        return SIGNS + "?year=" + year;
    }

    /** Marks, scores and years of a test; of the municipality, or of the school with this code. */
    public static String marks(SliceKey key, @Nullable String school) {
        return MARKS + "?" + AssessmentPaths.query(key)
                + (school == null ? "" : "&school=" + URLEncoder.encode(school, StandardCharsets.UTF_8));
    }
}
