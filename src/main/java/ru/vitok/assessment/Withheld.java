package ru.vitok.assessment;

import java.util.Set;

/**
 * What of a group's results the reader may not be told.
 *
 * @param whole everything, its marks too
 * @param marks its marks
 * @param tasks places of tasks in the test that too few of the group did
 * @param municipality places of tasks at which the figure of the municipality would tell a group too small
 */
record Withheld(boolean whole, boolean marks, Set<Integer> tasks, Set<Integer> municipality) {

    Withheld(boolean whole, Set<Integer> tasks, Set<Integer> municipality) {
        this(whole, whole, tasks, municipality);
    }

    static final Withheld NOTHING = new Withheld(false, Set.of(), Set.of());

    boolean task(int place) {
        return whole || tasks.contains(place);
    }
}
