package ru.vitok.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The schools of one slice of which a reader may not be told.
 *
 * @param schools those of which nothing is told
 * @param marks those of whose marks nothing is told
 * @param byTask by a task's number; a few of a large school may have been given it
 */
public record WithheldSchools(Set<UUID> schools, Set<UUID> marks, Map<String, Set<UUID>> byTask) {

    public boolean hides(UUID school) {
        return schools.contains(school);
    }

    /** Of figures over these tasks: one of them alone would tell what is withheld of it. */
    public boolean hides(UUID school, List<String> tasks) {
        return hides(school)
                || tasks.stream()
                        .anyMatch(it -> byTask.getOrDefault(it, Set.of()).contains(school));
    }
}
