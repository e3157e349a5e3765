package ru.vitok.assessment.intake.data;

import org.jspecify.annotations.Nullable;

/** One pupil's work under a code that means nothing outside the school's paper list. */
public record Participant(
        int row,
        String school,
        String code,
        @Nullable Integer classNumber,
        @Nullable Integer variant,
        short[] scores,
        int primary,
        @Nullable Integer mark,
        @Nullable Integer journalMark,
        @Nullable Integer testScore) {

    public Participant(
            int row,
            String school,
            String code,
            @Nullable Integer classNumber,
            @Nullable Integer variant,
            short[] scores,
            int primary,
            @Nullable Integer mark,
            @Nullable Integer journalMark) {
        this(row, school, code, classNumber, variant, scores, primary, mark, journalMark, null);
    }

    /** The task was not attempted («X»). */
    public static final short NOT_DONE = -1;

    /** The cell is empty. */
    public static final short EMPTY = -2;

    /** The pupil's test had no such task. */
    public static final short NOT_IN_FORM = -3;
}
