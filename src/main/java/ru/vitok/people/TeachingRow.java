package ru.vitok.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A row of the table of who teaches what. */
final class TeachingRow {

    private TeachingRow() {}

    static Teaching read(ResultSet row, int number) throws SQLException {
        return new Teaching(
                row.getObject("person_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("subject"),
                integers(row.getArray("grades")),
                row.getObject("experience", Integer.class),
                row.getString("category"),
                row.getObject("last_course", Integer.class));
    }

    private static List<Integer> integers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
