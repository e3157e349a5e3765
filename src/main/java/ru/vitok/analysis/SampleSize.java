package ru.vitok.analysis;

/**
 * How far a group's numbers carry. Source: ФИОКО, «Рекомендации по проведению анализа результатов ВПР», 2026, pp. 13 and
 * 24: groups are informative from 10, distributions roughly from 20 to 30, fully from 50.
 */
public enum SampleSize {
    FEW,
    LIMITED,
    APPROXIMATE,
    INFORMATIVE;

    private static final int LIMITED_FROM = 10;
    private static final int APPROXIMATE_FROM = 20;
    private static final int INFORMATIVE_FROM = 50;

    public static SampleSize of(int n) {
        if (n < LIMITED_FROM) {
            return FEW;
        }
        return n < APPROXIMATE_FROM ? LIMITED : n < INFORMATIVE_FROM ? APPROXIMATE : INFORMATIVE;
    }
}
