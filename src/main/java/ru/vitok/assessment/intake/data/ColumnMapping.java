package ru.vitok.assessment.intake.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each column of a table means, and which work the table is about. */
public record ColumnMapping(int headerRow, Heading heading, List<Column> columns) {

    /** The task and its maximum only where the column is a task. */
    public record Column(
            int place,
            ColumnRole role,
            @Nullable String task,
            @Nullable Integer max) {}

    /** As fields of a form: kept as a draft and beside the file. */
    public Map<String, String> fields() {
        return MappingFields.of(this);
    }

    public static ColumnMapping of(Map<String, String> fields) {
        return MappingFields.mapping(fields);
    }

    public ColumnMapping about(Heading other) {
        return new ColumnMapping(headerRow, other, columns);
    }

    public ColumnMapping below(int row) {
        return new ColumnMapping(row, heading, columns);
    }

    public List<Column> of(ColumnRole role) {
        return columns.stream().filter(it -> it.role() == role).toList();
    }

    /** The place of the only column of a role, or -1. */
    public int place(ColumnRole role) {
        return of(role).stream().mapToInt(Column::place).findFirst().orElse(-1);
    }
}
