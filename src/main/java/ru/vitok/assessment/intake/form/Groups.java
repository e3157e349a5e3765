package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.GroupLevel;
import ru.vitok.assessment.intake.data.GroupRow;

/** The rows of a table of groups, when all are read. */
final class Groups {

    private Groups() {}

    /** A caption without any figure is a note below the table, or a heading above other rows. */
    static List<GroupRow> withFigures(List<GroupRow> groups, Problems problems) {
        var kept = new ArrayList<GroupRow>();
        for (var group : groups) {
            if (group.participants() == null && Arrays.stream(group.values()).allMatch(Double::isNaN)) {
                problems.skip(group.row());
            } else {
                kept.add(group);
            }
        }
        var placed = placed(kept);
        var left = new ArrayList<>(kept.stream().map(GroupRow::row).toList());
        placed.forEach(it -> left.remove((Integer) it.row()));
        left.forEach(problems::skip);
        return placed;
    }

    /**
     * A name that says nothing of its level is the region's where it stands before the municipality's, or sums up more
     * pupils. The region told twice, by its name and by all its municipalities, is told once.
     */
    static List<GroupRow> placed(List<GroupRow> groups) {
        boolean named = groups.stream().anyMatch(it -> it.level() == GroupLevel.REGION && !GroupWords.all(it.name()));
        var kept = groups.stream()
                .filter(it -> !named || !GroupWords.all(it.name()))
                .toList();
        var wider = unnamed(kept);
        if (wider == null) {
            return kept;
        }
        // beside a region that is known by its name it is one more sum of others, which the portal does not keep
        return kept.stream().anyMatch(it -> it.level() == GroupLevel.REGION)
                ? kept.stream().filter(it -> !it.name().equals(wider)).toList()
                : kept.stream()
                        .map(it -> it.name().equals(wider) ? region(it) : it)
                        .toList();
    }

    private static @Nullable String unnamed(List<GroupRow> groups) {
        var places = groups.stream()
                .filter(it -> it.level() == GroupLevel.MUNICIPALITY && it.markGroup() == null)
                .toList();
        for (int i = 0; i < places.size(); i++) {
            var one = places.get(i);
            if (one.code() == null && GroupWords.level(one.name()) == null) {
                for (int j = 0; j < places.size(); j++) {
                    if (above(one, places.get(j), i < j)) {
                        return one.name();
                    }
                }
            }
        }
        return null;
    }

    private static boolean above(GroupRow one, GroupRow other, boolean before) {
        var own = one.participants();
        var others = other.participants();
        return !one.name().equals(other.name())
                && (own == null || others == null || own.equals(others) ? before : own > others);
    }

    private static GroupRow region(GroupRow it) {
        return new GroupRow(
                it.row(),
                GroupLevel.REGION,
                it.code(),
                it.name(),
                it.organisations(),
                it.participants(),
                it.markGroup(),
                it.values());
    }
}
