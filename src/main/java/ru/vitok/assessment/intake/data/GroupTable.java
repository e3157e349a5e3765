package ru.vitok.assessment.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report whose rows are groups of participants; columns are marks, scores, tasks or the journal's six figures. */
public record GroupTable(List<String> columns, List<Integer> places, List<TaskColumn> tasks, List<GroupRow> groups)
        implements Content {

    /** Where a value stands in its row of the sheet; the first column where values stand below each other. */
    public int columnOf(int value) {
        return value < places.size() ? places.get(value) : 0;
    }

    /** The columns of the comparison with the journal. */
    public static final List<String> JOURNAL =
            List.of("lowered%", "lowered", "confirmed%", "confirmed", "raised%", "raised");

    @Override
    public int rows() {
        return groups.size();
    }

    @Override
    public int participants() {
        var municipality = largest(GroupLevel.MUNICIPALITY);
        return municipality != null ? municipality : schools();
    }

    private int schools() {
        return groups.stream()
                .filter(it -> it.level() == GroupLevel.SCHOOL && it.markGroup() == null)
                .mapToInt(it -> it.participants() == null ? 0 : it.participants())
                .sum();
    }

    private @Nullable Integer largest(GroupLevel level) {
        return groups.stream()
                .filter(it -> it.level() == level && it.markGroup() == null)
                .map(GroupRow::participants)
                .filter(it -> it != null)
                .max(Integer::compare)
                .orElse(null);
    }
}
