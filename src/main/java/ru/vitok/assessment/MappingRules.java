package ru.vitok.assessment;

import java.util.EnumSet;
import java.util.HashSet;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.form.UnknownTable;
import ru.vitok.kernel.Refusal;

/** What a mapping must say before a file may be read by it. */
final class MappingRules {

    private MappingRules() {}

    static void require(ColumnMapping mapping, UnknownTable table) {
        if (!mapping.heading().namesSlice()) {
            throw new Refusal("assessment.refusal.mapping-work");
        }
        var roles = EnumSet.noneOf(ColumnRole.class);
        var tasks = new HashSet<String>();
        for (var column : mapping.columns()) {
            column(column, table);
            if (column.role() == ColumnRole.TASK) {
                task(column, tasks);
            } else if (column.role() != ColumnRole.IGNORED && !roles.add(column.role())) {
                throw new Refusal("assessment.refusal.mapping-twice");
            }
        }
        if (tasks.isEmpty() && !roles.contains(ColumnRole.PRIMARY) && !roles.contains(ColumnRole.MARK)) {
            throw new Refusal("assessment.refusal.mapping-nothing");
        }
    }

    private static void column(ColumnMapping.Column column, UnknownTable table) {
        if (column.role() != ColumnRole.IGNORED
                && table.samples(column.place(), 1).isEmpty()) {
            throw new Refusal("assessment.refusal.mapping-not-stored", MappingColumns.letter(column.place()));
        }
    }

    private static void task(ColumnMapping.Column column, HashSet<String> tasks) {
        var number = column.task();
        if (number == null || number.isBlank() || !tasks.add(number.strip())) {
            throw new Refusal("assessment.refusal.mapping-task", MappingColumns.letter(column.place()));
        }
    }
}
