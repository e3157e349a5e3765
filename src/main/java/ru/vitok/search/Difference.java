package ru.vitok.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the index is not what the table says, by the keys of entries.
 *
 * @param entries how many the table holds
 * @param missing only in the table
 * @param stray only in the index
 * @param outdated in both, but written from an older text or by an older portal
 */
record Difference(long entries, Set<String> missing, Set<String> stray, Set<String> outdated) {

    static Difference between(Map<String, String> table, Map<String, String> index) {
        var missing = new HashSet<>(table.keySet());
        missing.removeAll(index.keySet());
        var stray = new HashSet<>(index.keySet());
        stray.removeAll(table.keySet());
        var both = new HashMap<>(table);
        both.keySet().retainAll(index.keySet());
        return new Difference(
                table.size(),
                missing,
                stray,
                keep(both.keySet(), key -> !Objects.equals(both.get(key), index.get(key))));
    }

    boolean none() {
        return missing.isEmpty() && stray.isEmpty() && outdated.isEmpty();
    }

    Set<String> keys() {
        return Stream.of(missing, stray, outdated).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** What still differs later, and does not wait to be written: the rest was only on its way. */
    Difference still(Difference later, Set<String> waiting) {
        return new Difference(
                later.entries,
                keep(missing, key -> later.missing.contains(key) && !waiting.contains(key)),
                keep(stray, key -> later.stray.contains(key) && !waiting.contains(key)),
                keep(outdated, key -> later.outdated.contains(key) && !waiting.contains(key)));
    }

    IndexCheck told() {
        return new IndexCheck(entries, missing.size(), stray.size(), outdated.size());
    }

    private static Set<String> keep(Set<String> keys, Predicate<String> which) {
        return keys.stream().filter(which).collect(Collectors.toSet());
    }
}
