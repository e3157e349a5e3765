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
    Withheld whole(Withheld withheld, SeenRows seen) {
        var few = tasks(withheld.municipality(), seen);
        var tells = withheld.whole() || seen.tells(schools, known);
        var tellsMarks = tells || withheld.marks() || known == 0 && seen.tells(marked, 0);
        return new Withheld(tells, tellsMarks, few, few);
    }

    /** A school's row: the same of the municipality beside it. */
    Withheld beside(Withheld withheld, SeenRows seen) {
        return new Withheld(withheld.whole(), withheld.marks(), withheld.tasks(), tasks(withheld.municipality(), seen));
    }

    private Set<Integer> tasks(Set<Integer> withheld, SeenRows seen) {
        var tasks = new HashSet<>(withheld);
        byTask.forEach((task, its) -> {
            if (seen.tells(its, known)) {
                tasks.add(task);
            }
        });
        return tasks;
    }
}
