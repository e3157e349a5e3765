package ru.vitok.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.vitok.assessment.Readership;

/** Schools whose marks are withheld from the person who asks; each test is looked at once. */
final class WithheldMarks {

    private final Readership readership;
    private final UUID municipality;
    private final Map<TestKey, Set<UUID>> known = new HashMap<>();

    WithheldMarks(Readership readership, UUID municipality) {
        this.readership = readership;
        this.municipality = municipality;
    }

    Set<UUID> of(TestKey key) {
        return known.computeIfAbsent(
                key, it -> readership.withheld(it.slice(), municipality).marks());
    }
}
