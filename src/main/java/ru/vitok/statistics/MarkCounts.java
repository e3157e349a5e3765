package ru.vitok.statistics;

/**
 * How many got each mark, and what schools make of it. Participants without a mark are not among them.
 *
 * <p>Source: the customary figures of Russian schools, as electronic journals print them. All are of participants; a
 * journal would divide by the class.
 */
public record MarkCounts(int twos, int threes, int fours, int fives) {

    private static final double FOURS_WEIGHT = 64;
    private static final double THREES_WEIGHT = 36;
    private static final double TWOS_WEIGHT = 16;

    public MarkCounts {
        if (twos < 0 || threes < 0 || fours < 0 || fives < 0) {
            throw new IllegalArgumentException("counts are not negative");
        }
    }

    public int n() {
        return twos + threes + fours + fives;
    }

    public int of(int mark) {
        return switch (mark) {
            case 2 -> twos;
            case 3 -> threes;
            case 4 -> fours;
            case 5 -> fives;
            default -> throw new IllegalArgumentException("no mark " + mark);
        };
    }

    /** «Абсолютная успеваемость»: (n₅ + n₄ + n₃) / n, per cent. */
    public double passed() {
        return perCent(threes + fours + fives);
    }

    /** «Качество знаний»: (n₅ + n₄) / n, per cent. */
    public double quality() {
        return perCent(fours + fives);
    }

    /**
     * «Степень обученности учащихся»: (100·n₅ + 64·n₄ + 36·n₃ + 16·n₂) / n, per cent. Its weights (V. P. Simonov, the
     * 1970s) have no statistical ground: shown because schools are asked for it, used by no rule.
     */
    public double mastery() {
        return (100.0 * fives + FOURS_WEIGHT * fours + THREES_WEIGHT * threes + TWOS_WEIGHT * twos) / n();
    }

    /** Mean mark, 2…5. */
    public double mean() {
        return (5.0 * fives + 4.0 * fours + 3.0 * threes + 2.0 * twos) / n();
    }

    public MarkCounts plus(MarkCounts other) {
        return new MarkCounts(twos + other.twos, threes + other.threes, fours + other.fours, fives + other.fives);
    }

    private double perCent(int count) {
        return 100.0 * count / n();
    }
}
