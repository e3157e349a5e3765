package ru.vitok.search;

import java.util.Set;

/** Who asks, as far as the index cares. */
record Asking(Set<String> tokens, boolean seesAll) {}
