package ru.vitok.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the country and the region solved of the tasks of tests. */
final class AroundPercents {

    private AroundPercents() {}

    /** Percentages of the country and the region by slice, level and task number. */
    static Map<UUID, Map<String, Map<String, Double>>> of(List<SliceTasks> slices, JdbcClient jdbc) {
        var around = new HashMap<UUID, Map<String, Map<String, Double>>>();
        jdbc.sql("""
                select slice_id, level, columns, figures from standing_group
                where slice_id = any (:slices) and mark_group is null
                  and form in ('VPR_TASKS', 'VPR_OUTCOMES') and level in ('COUNTRY', 'REGION') order by form""")
                .param("slices", slices.stream().map(SliceTasks::id).toArray(UUID[]::new))
                .query(row -> {
                    var columns = (String[]) row.getArray(3).getArray();
                    var figures = (Double[]) row.getArray(4).getArray();
                    var level = around.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
                            .computeIfAbsent(row.getString(2), _ -> new HashMap<>());
                    for (var i = 0; i < columns.length; i++) {
                        if (!figures[i].isNaN()) {
                            level.put(columns[i], figures[i]);
                        }
                    }
                });
        return around;
    }
}
