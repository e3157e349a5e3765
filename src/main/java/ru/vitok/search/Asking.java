package ru.vitok.search;

import java.util.Map;
import java.util.Set;

/**
 * Who asks, as far as the index cares.
 *
 * @param taught subjects that the person teaches, with their grades
 */
record Asking(Set<String> tokens, boolean seesAll, Map<String, Set<Integer>> taught) {}
