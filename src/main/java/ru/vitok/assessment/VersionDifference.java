package ru.vitok.assessment;

import java.util.List;
import java.util.Map;

/**
 * The difference between two files, a page at a time.
 *
 * @param counts of all changes by kind
 * @param changes by school and code; empty for those who may not see single works
 * @param mayRead the person may see single works
 */
public record VersionDifference(Map<VersionChange.Kind, Integer> counts, List<VersionChange> changes, boolean mayRead) {

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
