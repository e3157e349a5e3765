package ru.vitok.practice.trial;

/** Shares in per cent of what was solved before and after, and of how many pupils. */
public record TrialFigures(double before, int beforeN, double after, int afterN) {

    private static final int LEAST = 10;

    /** With fewer than ten the figures would be those of children, not of a school. */
    public boolean enough() {
        return beforeN >= LEAST && afterN >= LEAST;
    }
}
