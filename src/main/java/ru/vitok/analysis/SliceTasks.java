package ru.vitok.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import ru.vitok.statistics.Sample;

/** The tasks of a slice in the order in which its sums stand. */
record SliceTasks(UUID id, TestKey key, List<String> numbers, List<Integer> maxima, List<String> levels) {

    static SliceTasks read(ResultSet row) throws SQLException {
        return new SliceTasks(
                row.getObject("id", UUID.class),
                new TestKey(
                        row.getString("procedure"), row.getString("subject"), row.getInt("grade"), row.getInt("year")),
                Arrays.asList((String[]) row.getArray("tasks").getArray()),
                Arrays.asList((Integer[]) row.getArray("maxima").getArray()),
                Arrays.asList((String[]) row.getArray("levels").getArray()));
    }

    List<Sample> empty() {
        return new ArrayList<>(Collections.nCopies(numbers.size(), Sample.EMPTY));
    }
}
