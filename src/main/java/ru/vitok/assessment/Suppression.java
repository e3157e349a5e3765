package ru.vitok.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Decides over one slice which figures stand and which are withheld, task by task: a school of thirty may have had a task
 * that only six of them were given.
 */
final class Suppression {

    private final Map<UUID, Integer> participants;
    private final Map<Integer, Map<UUID, Integer>> works;
    private final Set<UUID> schools;
    private final Map<Integer, Set<UUID>> byTask = new HashMap<>();

    /**
     * @param works by place of the task, then by school
     * @param clusters groups of schools with totals of their own
     */
    Suppression(
            Map<UUID, Integer> participants,
            Map<Integer, Map<UUID, Integer>> works,
            Collection<? extends Collection<UUID>> clusters) {
        this.participants = participants;
        this.works = new TreeMap<>(works);
        this.schools = SmallGroups.withheld(participants, clusters, Set.of());
        works.forEach((place, counts) -> byTask.put(place, SmallGroups.withheld(counts, clusters, schools)));
    }

    /** The municipality's own row for somebody who also knows the figures of these schools. */
    Withheld municipality(Set<UUID> known) {
        var tasks = municipalTasks(known);
        return new Withheld(tellable(participants, known), tasks, tasks);
    }

    /** @param small may this reader see the school's small groups? */
    Withheld school(UUID school, boolean small, Set<UUID> known) {
        var municipality = municipalTasks(known);
        if (small) {
            return new Withheld(false, Set.of(), municipality);
        }
        var tasks = new HashSet<Integer>();
        byTask.forEach((place, hidden) -> {
            if (hidden.contains(school)) {
                tasks.add(place);
            }
        });
        return new Withheld(schools.contains(school), tasks, municipality);
    }

    private Set<Integer> municipalTasks(Set<UUID> known) {
        var tasks = new TreeSet<Integer>();
        works.forEach((place, counts) -> {
            if (tellable(counts, known)) {
                tasks.add(place);
            }
        });
        return tasks;
    }

    /** A total of too few, or one that tells too few when one's own are taken away. */
    private static boolean tellable(Map<UUID, Integer> counts, Set<UUID> known) {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var own = known.stream().mapToInt(it -> counts.getOrDefault(it, 0)).sum();
        return SmallGroups.few(all) || own > 0 && SmallGroups.few(all - own);
    }
}
