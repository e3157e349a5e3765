package ru.vitok.assessment.intake.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mapping as texts by name, and back. */
final class MappingFields {

    private static final String COLUMN = "column.";

    private MappingFields() {}

    static Map<String, String> of(ColumnMapping mapping) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("row", String.valueOf(mapping.headerRow()));
        put(fields, "procedure", mapping.heading().procedure());
        put(fields, "subject", mapping.heading().subject());
        put(fields, "grade", mapping.heading().grade());
        put(fields, "year", mapping.heading().year());
        for (var column : mapping.columns()) {
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

    static ColumnMapping mapping(Map<String, String> fields) {
        var columns = new ArrayList<ColumnMapping.Column>();
        new TreeMap<>(fields).forEach((name, value) -> {
            if (name.startsWith(COLUMN)) {
                var parts = value.split("\\|", -1);
                columns.add(new ColumnMapping.Column(
                        Integer.parseInt(name.substring(COLUMN.length())),
                        ColumnRole.valueOf(parts[0]),
                        parts[1].isEmpty() ? null : parts[1],
                        parts[2].isEmpty() ? null : Integer.valueOf(parts[2])));
            }
        });
        columns.sort(Comparator.comparingInt(ColumnMapping.Column::place));
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
}
