package ru.vitok.assessment.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.TaskColumn;

/** What the files that stand say of the tasks of their slices. */
@Component
public class ToldTasks {

    private final JdbcClient jdbc;

    ToldTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By slice and number: the greatest maximum and the first level that any of the files tells. */
    public Map<UUID, Map<String, TaskColumn>> of(Collection<UUID> slices) {
        var told = new HashMap<UUID, Map<String, TaskColumn>>();
        jdbc.sql("""
                select slice_id, tasks, maxima, levels from data_set
                where slice_id = any (:slices) and status = 'CONFIRMED' order by version""").param("slices", slices.toArray(UUID[]::new)).query(row -> {
            var tasks = (String[]) row.getArray(2).getArray();
            var maxima = (Integer[]) row.getArray(3).getArray();
            var levels = (String[]) row.getArray(4).getArray();
            var own = told.computeIfAbsent(row.getObject(1, UUID.class), _ -> new LinkedHashMap<>());
            for (int i = 0; i < tasks.length; i++) {
                own.merge(tasks[i], new TaskColumn(tasks[i], maxima[i], levels[i], null), ToldTasks::both);
            }
        });
        return told;
    }

    private static TaskColumn both(TaskColumn one, TaskColumn other) {
        return one.withMax(greater(one.maxScore(), other.maxScore()))
                .withLevel(one.level() == null ? other.level() : one.level());
    }

    private static @Nullable Integer greater(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.max(one, other));
    }

    /** Of every work of the slice only the scores of these places are left, and these in this order. */
    public void keep(UUID slice, List<Integer> places) {
        jdbc.sql("""
                update participant_result set scores = array(
                  select coalesce(scores[place], -3) from unnest(:places::int[]) with ordinality p (place, at) order by at)
                where slice_id = :slice""")
                .param("slice", slice)
                .param("places", places.stream().map(it -> it + 1).toArray(Integer[]::new))
                .update();
    }
}
