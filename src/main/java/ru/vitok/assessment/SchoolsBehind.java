package ru.vitok.assessment;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The schools behind the municipality's figures of a slice.
 *
 * @param schools that have participants
 * @param marked those of them that have marks
 * @param byTask those that have works on a task, by its place
 * @param known how many there are at the least, where a report counts them; else 0
 */
record SchoolsBehind(Set<UUID> schools, Set<UUID> marked, Map<Integer, Set<UUID>> byTask, int known) {

    /** How many there are; 0 where nobody knows. */
    int count() {
        return Math.max(schools.size(), known);
    }

    /** The municipality's row: also without what would be the figure of one school. */
    Withheld whole(Withheld withheld, Set<UUID> seen) {
        var few = tasks(withheld.municipality(), seen);
        var tells = FewSchools.tell(schools, seen, known) || FewSchools.tell(marked, seen, known);
        return new Withheld(withheld.whole() || tells, few, few);
    }

    /** A school's row: the same of the municipality beside it. */
    Withheld beside(Withheld withheld, Set<UUID> seen) {
        return new Withheld(withheld.whole(), withheld.tasks(), tasks(withheld.municipality(), seen));
    }

    private Set<Integer> tasks(Set<Integer> withheld, Set<UUID> seen) {
        var tasks = new HashSet<>(withheld);
        byTask.forEach((task, its) -> {
            if (FewSchools.tell(its, seen, known)) {
                tasks.add(task);
            }
        });
        return tasks;
    }
}
