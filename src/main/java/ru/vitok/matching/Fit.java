package ru.vitok.matching;

/**
 * What speaks for a thing; the score is their weighted sum, so that every point of it can be named.
 *
 * @param content the same skill or the same problem field
 * @param words 0 … 1, how much of the question's wording it shares
 * @param proof 0 … 1, tried, soon, with free places
 */
record Fit(boolean content, boolean subject, boolean grade, double words, double proof) {

    private static final double CONTENT = 0.3;
    private static final double SUBJECT = 0.15;
    private static final double GRADE = 0.15;
    private static final double WORDS = 0.3;
    private static final double PROOF = 0.1;

    double score() {
        var sum =
                (content ? CONTENT : 0) + (subject ? SUBJECT : 0) + (grade ? GRADE : 0) + WORDS * words + PROOF * proof;
        return Math.round(Math.clamp(sum, 0, 1) * 100) / 100.0;
    }
}
