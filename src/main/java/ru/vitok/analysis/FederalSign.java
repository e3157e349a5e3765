package ru.vitok.analysis;

import java.util.UUID;

/**
 * A school that a federal marker points at.
 *
 * @param statistic mean primary score, Spearman's coefficient, or the ratio K of two years
 * @param bound what it had to stay within, in the same unit
 */
record FederalSign(UUID school, double statistic, double bound, int n) {}
