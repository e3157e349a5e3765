package ru.vitok.practice.trial;

import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Interval;

/**
 * What is known of a practice's worth.
 *
 * @param change mean change of the measured schools in percentage points, −100…100, null for fewer than two; no other
 *     schools stand beside it
 * @param measured schools with figures of ten pupils or more before and after
 * @param colleagues who have said how it went
 * @param early colleagues who have used it and cannot tell yet; they count nowhere else
 * @param minutes of a lesson that it takes, null where the author does not say
 */
public record Strength(
        Certainty certainty,
        @Nullable Interval change,
        int measured,
        int schools,
        int colleagues,
        int places,
        int worked,
        int failed,
        int early,
        @Nullable Integer minutes) {

    /** Of fewer than three stories nobody can say «more often». */
    private static final int FEW = 3;

    /** What is left of those who have said how it went. */
    public int partly() {
        return schools + colleagues - worked - failed;
    }

    /** The degree says how much is known, and not that it is good. */
    public boolean failsMoreOften() {
        return failed >= FEW && failed > worked;
    }
}
