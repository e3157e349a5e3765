package ru.vitok.analysis;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.assessment.SmallGroups;

/**
 * May a total be told to everybody? Not when a school's own people could take their figures away from it and be left with
 * a group of too few, nor when the parts of a municipality give a small one away.
 */
final class Tellable {

    private Tellable() {}

    static boolean whole(TestData test, int item) {
        return tellable(test.schools(), item);
    }

    static boolean byParts(TestData test, int item) {
        return test.schools().stream()
                .collect(Collectors.groupingBy(it -> String.valueOf(it.cluster())))
                .values()
                .stream()
                .allMatch(part -> tellable(part, item));
    }

    /** The same for a reader who has the figures of some schools anyway and takes them all away. */
    static boolean whole(TestData test, int item, Set<UUID> known) {
        var all = test.total(item).n();
        var own = test.only(it -> known.contains(it.school())).total(item).n();
        return !SmallGroups.few(all) && (own == 0 || !SmallGroups.few(all - own));
    }

    static boolean byParts(TestData test, int item, Set<UUID> known) {
        return test.schools().stream()
                .map(it -> String.valueOf(it.cluster()))
                .distinct()
                .allMatch(part -> whole(test.only(it -> part.equals(String.valueOf(it.cluster()))), item, known));
    }

    private static boolean tellable(Collection<SchoolItems> schools, int item) {
        var all = schools.stream().mapToLong(it -> it.items().get(item).n()).sum();
        return !SmallGroups.few(all)
                && schools.stream()
                        .noneMatch(
                                it -> SmallGroups.few(all - it.items().get(item).n()));
    }
}
