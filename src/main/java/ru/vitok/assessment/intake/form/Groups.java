package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.vitok.assessment.intake.Problems;
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
        return kept;
    }
}
