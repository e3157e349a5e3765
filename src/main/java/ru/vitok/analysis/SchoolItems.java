package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Sample;

/**
 * A school in one test.
 *
 * @param items raw points on every skill of the test, in the test's order
 */
record SchoolItems(UUID school, @Nullable String cluster, List<Sample> items) {

    long participants() {
        return items.stream().mapToLong(Sample::n).max().orElse(0);
    }
}
