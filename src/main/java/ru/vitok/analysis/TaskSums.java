package ru.vitok.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return bySchool(List.of(slice)).getOrDefault(slice.id(), Map.of());
    }

    /** The same of many slices, by slice. */
    Map<UUID, Map<UUID, List<Sample>>> bySchool(List<SliceTasks> slices) {
        var known = slices.stream().collect(Collectors.toMap(SliceTasks::id, Function.identity()));
        var sums = new HashMap<UUID, Map<UUID, List<Sample>>>();
        jdbc.sql("select slice_id, school_id, task_works, task_totals, task_squares from slice_sum"
                        + " where slice_id = any (:slices) and school_id is not null and 0 < any (task_works)")
                .param("slices", known.keySet().toArray(UUID[]::new))
                .query(row -> {
                    var slice = Objects.requireNonNull(known.get(row.getObject(1, UUID.class)));
                    var tasks = slice.empty();
                    put(row, tasks);
                    sums.computeIfAbsent(slice.id(), _ -> new LinkedHashMap<>())
                            .put(row.getObject(2, UUID.class), tasks);
                });
        return sums;
    }

    private static void put(ResultSet row, List<Sample> tasks) throws SQLException {
        var works = (Integer[]) row.getArray(3).getArray();
        var totals = (Long[]) row.getArray(4).getArray();
        var squares = (Long[]) row.getArray(5).getArray();
        for (var place = 0; place < works.length; place++) {
            if (works[place] > 0) {
                tasks.set(place, new Sample(works[place], totals[place], squares[place]));
            }
        }
    }
}
