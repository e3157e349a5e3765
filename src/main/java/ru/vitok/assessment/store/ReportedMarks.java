package ru.vitok.assessment.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of the marks 2 to 5 out of «Статистика по отметкам», which prints per cents with two digits. */
@Component
public class ReportedMarks {

    private static final List<String> MARKS = List.of("2", "3", "4", "5");

    private final JdbcClient jdbc;

    ReportedMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the keys of {@link SumStore#key}; a row whose counts do not add up to its participants is left out. */
    public Map<String, List<Integer>> of(UUID slice) {
        var found = new HashMap<String, List<Integer>>();
        jdbc.sql("""
                select level, school_id, columns, figures, participants from standing_group
                where slice_id = :slice and form = 'VPR_MARKS' and participants > 0""").param("slice", slice).query(row -> {
            var columns = Arrays.asList((String[]) row.getArray(3).getArray());
            var counts = counts(columns, (Double[]) row.getArray(4).getArray(), row.getInt(5));
            if (counts.stream().mapToInt(it -> it).sum() == row.getInt(5)) {
                found.put(SumStore.key(row.getString(1), row.getObject(2, UUID.class)), counts);
            }
        });
        return found;
    }

    static List<Integer> counts(List<String> columns, Double[] percents, int participants) {
        var counts = new ArrayList<Integer>();
        for (var mark : MARKS) {
            int place = columns.indexOf(mark);
            var percent = place < 0 || percents[place].isNaN() ? 0 : percents[place];
            counts.add((int) Math.round(percent * participants / 100));
        }
        return counts;
    }
}
