package ru.vitok.analysis;

import java.util.List;

/** A note on one histogram: peaks on the boundaries of marks, or why there is none to tell. */
public record PeakNote(State state, List<Peak> peaks) {

    public PeakNote {
        peaks = List.copyOf(peaks);
    }

    /** What became of the question. */
    public enum State {
        /** The test's official boundaries are not known; they are never guessed from the data. */
        NO_BOUNDARIES,
        /** Only reports are known, and none tells how works are distributed over primary scores. */
        NO_SCORES,
        /** Under 50 works. */
        FEW_WORKS,
        NONE,
        FOUND
    }

    /**
     * One peak.
     *
     * @param mark whose first score it is
     * @param times how many times the mean of the four scores around it
     * @param tooth the score just below the boundary is less than half of that mean
     */
    public record Peak(int mark, int score, int works, double times, boolean tooth) {}
}
