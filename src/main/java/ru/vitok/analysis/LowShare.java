package ru.vitok.analysis;

/**
 * A procedure in which too many did not reach the mark 3.
 *
 * @param share 0…100
 */
record LowShare(TestKey key, double share, int n) {}
