package ru.vitok.search;

/**
 * How the index stands beside the database.
 *
 * @param entries how many the database holds
 * @param missing of them, how many nobody can find
 * @param stray how many are found though the database holds them no more
 * @param outdated how many are found by an older text
 */
public record IndexCheck(long entries, int missing, int stray, int outdated) {

    public boolean agrees() {
        return missing == 0 && stray == 0 && outdated == 0;
    }
}
