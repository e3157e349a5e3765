package ru.vitok.evidence;

import java.util.Set;

/** Which canonical stages (1 … 6) the problem behind an object has come through. */
public record RingState(Set<Integer> stages) {

    public static final RingState EMPTY = new RingState(Set.of());

    public RingState {
        stages = Set.copyOf(stages);
    }

    /** With five stages recommendations (4) count to help (5). */
    public boolean reached(int arc, int arcs) {
        if (arcs == 6) {
            return stages.contains(arc);
        }
        return switch (arc) {
            case 4 -> stages.contains(4) || stages.contains(5);
            case 5 -> stages.contains(6);
            default -> stages.contains(arc);
        };
    }

    public long count(int arcs) {
        return java.util.stream.IntStream.rangeClosed(1, arcs)
                .filter(arc -> reached(arc, arcs))
                .count();
    }
}
