package ru.vitok.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides over one slice, for one reader, which figures stand and which are withheld, task by task: a school of thirty may
 * have had a task that only six of them were given, or marks for six of its works.
 */
final class Suppression {

    private final Map<UUID, Integer> participants;
    private final Map<Integer, Map<UUID, Integer>> works;
    private final Set<UUID> known;
    private final @Nullable Uncounted uncounted;
    private final Map<UUID, Integer> marked;
    private final Set<UUID> schools;
    private final Set<UUID> marks;
    private final Map<Integer, Set<UUID>> byTask = new HashMap<>();

    /**
     * @param marked works that have a mark
     * @param works by place of the task, then by school
     * @param clusters groups of schools with totals of their own
     * @param known schools whose figures the reader has anyway
     * @param uncounted null where the number of every school is known
     */
    Suppression(
            Map<UUID, Integer> participants,
            Map<UUID, Integer> marked,
            Map<Integer, Map<UUID, Integer>> works,
            Collection<? extends Collection<UUID>> clusters,
            Set<UUID> known,
            @Nullable Uncounted uncounted) {
        this.participants = participants;
        this.marked = marked;
        this.works = new TreeMap<>(works);
        this.known = known;
        this.uncounted = uncounted;
        this.schools = SmallGroups.withheld(participants, clusters, Set.of(), known);
        this.marks = SmallGroups.withheld(marked, clusters, schools, known);
        works.forEach((place, counts) -> byTask.put(place, SmallGroups.withheld(counts, clusters, schools, known)));
    }

    /** Schools of which nothing is told. */
    Set<UUID> schools() {
        return schools;
    }

    /** Schools of whose marks nothing is told: fewer works may have one. */
    Set<UUID> marks() {
        return marks;
    }

    /** The same of one task. */
    Set<UUID> schools(int place) {
        return byTask.getOrDefault(place, schools);
    }

    /** The municipality's own row. */
    Withheld municipality() {
        var tasks = municipalTasks();
        var whole = tells(participants);
        return new Withheld(whole, whole || tells(marked), tasks, tasks);
    }

    /** @param small may the reader see the school's small groups? */
    Withheld school(UUID school, boolean small) {
        var municipality = municipalTasks();
        if (small) {
            return new Withheld(false, Set.of(), municipality);
        }
        var tasks = new HashSet<Integer>();
        byTask.forEach((place, hidden) -> {
            if (hidden.contains(school)) {
                tasks.add(place);
            }
        });
        return new Withheld(schools.contains(school), marks.contains(school), tasks, municipality);
    }

    private Set<Integer> municipalTasks() {
        var tasks = new TreeSet<Integer>();
        works.forEach((place, counts) -> {
            if (tells(counts)) {
                tasks.add(place);
            }
        });
        return tasks;
    }

    /** A total of too few, or one that tells too few when one's own are taken away. */
    private boolean tells(Map<UUID, Integer> counts) {
        if (uncounted != null) {
            return uncounted.tells(counts, known);
        }
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var own = known.stream().mapToInt(it -> counts.getOrDefault(it, 0)).sum();
        return SmallGroups.few(all) || own > 0 && SmallGroups.few(all - own);
    }
}
