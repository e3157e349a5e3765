package ru.vitok.assessment.store;

import java.util.List;
import java.util.UUID;
import ru.vitok.assessment.SliceKey;

/** A test of a year in a municipality with its tasks in their standing order; a level may be empty. */
public record SliceRow(
        UUID id, UUID municipality, SliceKey key, List<String> tasks, List<Integer> maxima, List<String> levels) {

    public int maxPrimary() {
        return maxima.stream().mapToInt(Integer::intValue).sum();
    }
}
