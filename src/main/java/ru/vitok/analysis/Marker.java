package ru.vitok.analysis;

/** Signs of marking that is not objective: a reason to look, never a verdict. */
public enum Marker {
    BOUNDARY_PEAK,
    JOURNAL_MISMATCH,
    HIGH_MEAN,
    JUMP,
    JOURNAL_REVERSED;

    /** Callers of the public API know four markers; how many schools the fifth marks is told by the index. */
    public boolean published() {
        return this != JOURNAL_REVERSED;
    }
}
