package ru.vitok.assessment;

import java.util.Set;
import java.util.UUID;

/** Data of these tests were confirmed or taken back in a municipality. */
public record ResultsChanged(UUID municipality, Set<SliceKey> slices) {}
