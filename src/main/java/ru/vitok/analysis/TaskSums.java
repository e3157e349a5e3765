package ru.vitok.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.statistics.Sample;

/** Raw points on every task by school; read for the portal itself. */
@Component
class TaskSums {

    private final JdbcClient jdbc;

    TaskSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SliceTasks> find(UUID municipality, TestKey key) {
        return jdbc.sql("""
                select id, procedure, subject, grade, year, tasks, maxima, levels from slice
                where municipality_id = :municipality and procedure = :procedure and subject = :subject
                  and grade = :grade and year = :year""")
                .param("municipality", municipality)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .query((row, _) -> SliceTasks.read(row))
                .optional();
    }

    /** Samples by school in the order of the slice's tasks. */
    Map<UUID, List<Sample>> bySchool(SliceTasks slice) {
        var sums = new LinkedHashMap<UUID, List<Sample>>();
        jdbc.sql("select school_id, place, n, total, squares from task_slice"
                        + " where slice_id = :slice and school_id is not null")
                .param("slice", slice.id())
                .query(row -> {
                    sums.computeIfAbsent(row.getObject(1, UUID.class), _ -> slice.empty())
                            .set(row.getInt(2) - 1, new Sample(row.getLong(3), row.getLong(4), row.getLong(5)));
                });
        return sums;
    }
}
