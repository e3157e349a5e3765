package ru.vitok.assessment.intake.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each column of a table means, and which work the table is about. */
public record ColumnMapping(int headerRow, Heading heading, List<Column> columns) {

    private static final String COLUMN = "column.";

    /** The task and its maximum only where the column is a task. */
    public record Column(
            int place,
            ColumnRole role,
            @Nullable String task,
            @Nullable Integer max) {}

    /** As fields of a form: kept as a draft and beside the file. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("row", String.valueOf(headerRow));
        put(fields, "procedure", heading.procedure());
        put(fields, "subject", heading.subject());
        put(fields, "grade", heading.grade());
        put(fields, "year", heading.year());
        for (var column : columns) {
            fields.put(
                    COLUMN + column.place(),
                    column.role() + "|" + (column.task() == null ? "" : column.task()) + "|"
                            + (column.max() == null ? "" : column.max()));
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    public static ColumnMapping of(Map<String, String> fields) {
        var columns = new ArrayList<Column>();
        new TreeMap<>(fields).forEach((name, value) -> {
            if (name.startsWith(COLUMN)) {
                var parts = value.split("\\|", -1);
                columns.add(new Column(
                        Integer.parseInt(name.substring(COLUMN.length())),
                        ColumnRole.valueOf(parts[0]),
                        parts[1].isEmpty() ? null : parts[1],
                        parts[2].isEmpty() ? null : Integer.valueOf(parts[2])));
            }
        });
        columns.sort(Comparator.comparingInt(Column::place));
        var heading = new Heading(
                fields.get("procedure"),
                fields.get("subject"),
                number(fields.get("grade")),
                number(fields.get("year")),
                null,
                null);
        return new ColumnMapping(Integer.parseInt(fields.getOrDefault("row", "1")), heading, List.copyOf(columns));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null || text.isBlank() ? null : Integer.valueOf(text);
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
