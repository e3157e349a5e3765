package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which schools' figures are withheld: groups under ten, and, because totals are shown, as many others as it takes that
 * no withheld group can be found by subtraction. Where clusters of schools have totals of their own, each of them has to
 * hide its small groups by itself.
 */
public final class SmallGroups {

    public static final int ENOUGH = 10;

    private SmallGroups() {}

    public static Set<UUID> withheld(Map<UUID, Integer> participants) {
        return withheld(participants, List.of(), Set.of());
    }

    /**
     * @param participants by school; schools without any may stand in it
     * @param clusters schools with a total of their own beside that of all
     * @param already those withheld for another reason
     */
    public static Set<UUID> withheld(
            Map<UUID, Integer> participants, Collection<? extends Collection<UUID>> clusters, Set<UUID> already) {
        return withheld(participants, clusters, already, Set.of());
    }

    /**
     * The same for a reader who has the figures of some schools anyway: they take these away from every total, so what is
     * withheld of the others has to hold without them.
     */
    public static Set<UUID> withheld(
            Map<UUID, Integer> all,
            Collection<? extends Collection<UUID>> clusters,
            Set<UUID> already,
            Set<UUID> known) {
        var participants = new HashMap<>(all);
        participants.keySet().removeAll(known);
        var withheld = new HashSet<>(already);
        withheld.removeAll(known);
        participants.forEach((school, n) -> {
            if (few(n)) {
                withheld.add(school);
            }
        });
        var totals = new ArrayList<Collection<UUID>>(clusters);
        totals.add(participants.keySet());
        while (totals.stream()
                .map(total -> tellable(participants, total, withheld) ? next(participants, total, withheld) : none())
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .anyMatch(withheld::add)) {
            // each one more may make another total tellable
        }
        return withheld;
    }

    /** A group of so many must not be told; nobody at all may be. */
    public static boolean few(long n) {
        return n > 0 && n < ENOUGH;
    }

    /** Could what is withheld of this total be found by taking away what is shown? */
    private static boolean tellable(Map<UUID, Integer> participants, Collection<UUID> total, Set<UUID> withheld) {
        var hidden = total.stream()
                .filter(withheld::contains)
                .mapToInt(school -> participants.getOrDefault(school, 0))
                .filter(n -> n > 0)
                .toArray();
        return hidden.length > 0
                && (hidden.length < 2 || java.util.Arrays.stream(hidden).sum() < ENOUGH);
    }

    private static Optional<UUID> next(Map<UUID, Integer> participants, Collection<UUID> total, Set<UUID> withheld) {
        return total.stream()
                .filter(school -> participants.getOrDefault(school, 0) > 0 && !withheld.contains(school))
                .min(Comparator.<UUID>comparingInt(participants::get).thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<UUID> none() {
        return Optional.empty();
    }
}
