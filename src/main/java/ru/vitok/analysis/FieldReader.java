package ru.vitok.analysis;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of the table. */
final class FieldReader {

    private FieldReader() {}

    static FieldRecord read(ResultSet row, int number) throws SQLException {
        var shown = new ProblemFieldRow(
                row.getObject("id", UUID.class),
                row.getObject("municipality_id", UUID.class),
                row.getString("procedure"),
                row.getString("subject"),
                row.getInt("grade"),
                row.getString("skill_code"),
                row.getString("skill"),
                list(row.getArray("tasks"), String[].class),
                Scope.valueOf(row.getString("scope")),
                row.getString("cluster"),
                row.getObject("school_id", UUID.class),
                row.getString("school_name"),
                row.getInt("year"),
                list(row.getArray("codes"), String[].class),
                row.getDouble("value"),
                number(row, "low"),
                number(row, "high"),
                row.getInt("n"),
                row.getDouble("threshold"),
                new Reference(
                        number(row, "municipality_value"), number(row, "region_value"), number(row, "country_value")),
                list(row.getArray("years"), Integer[].class),
                list(row.getArray("together"), Integer[].class),
                row.getInt("severity"),
                ProblemFieldStatus.valueOf(row.getString("status")),
                list(row.getArray("evidence"), UUID[].class),
                row.getString("cause"),
                number(row, "newer_value"));
        return new FieldRecord(
                shown,
                row.getObject("organisation_id", UUID.class),
                list(row.getArray("schools"), UUID[].class),
                new LinkedHashSet<>(list(row.getArray("audience"), String[].class)));
    }

    private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
        return List.copyOf(Arrays.asList(type.cast(array.getArray())));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Double.class);
    }
}
