package ru.vitok.assessment;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Schools known by percentages alone.
 *
 * @param whole participants of the municipality as a report says; null where none does
 */
record Uncounted(Set<UUID> schools, @Nullable Integer whole) {

    /** Is the total, or what is left of it without one's own schools, too few? Of a number nobody knows nothing follows. */
    boolean tells(Map<UUID, Integer> counts, Set<UUID> known) {
        var own = known.stream()
                .filter(it -> !schools.contains(it))
                .mapToInt(it -> counts.getOrDefault(it, 0))
                .sum();
        return whole != null && (SmallGroups.few(whole) || own > 0 && SmallGroups.few((long) whole - own));
    }
}
