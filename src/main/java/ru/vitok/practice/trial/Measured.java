package ru.vitok.practice.trial;

/**
 * Where the figures come from when nobody typed them: results of these two years.
 *
 * @param low lower bound of the change's 95 % interval, in percentage points
 */
public record Measured(int beforeYear, int afterYear, double low, double high) {}
