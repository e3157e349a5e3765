package ru.vitok.assessment.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sums slices anew from the works that stand, for every school and for the municipality. The works come once, school
 * after school, and only sums are kept of them, so that it takes as long for a slice whatever else is stored.
 */
@Component
public class SliceSums {

    private static final String WORKS = """
            copy (select slice_id, school_id, primary_score, mark, journal_mark, scores from standing_result
                  where slice_id = '%s' order by school_id) to stdout""";

    private static final String ADD = """
            insert into slice_sum (slice_id, municipality_id, school_id, n, total, squares, marks, histogram, lowered, kept,
              raised, far, task_works, task_totals, task_squares)
            select slice::uuid, municipality::uuid, school::uuid, n::int, total::bigint, squares::bigint, marks::int[],
              histogram::int[], lowered::int, kept::int, raised::int, far::int, task_works::int[],
              task_totals::bigint[], task_squares::bigint[]
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as sums (slice, municipality, school, n, total, squares, marks, histogram, lowered, kept, raised, far,
                task_works, task_totals, task_squares)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    SliceSums(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Slices that have only the works of the upload that is being confirmed were counted from these. */
    public void sum(List<SliceRow> slices, @Nullable FreshSums fresh) {
        jdbc.sql("delete from slice_sum where slice_id = any (:slices)")
                .param("slices", slices.stream().map(SliceRow::id).toArray(UUID[]::new))
                .update();
        var counted = fresh == null ? Set.<UUID>of() : alone(fresh);
        var counting = new Counting(slices);
        template.execute((Connection connection) -> {
            // one by one: asked for many slices at once, the planner would rather read the whole table
            for (var slice : slices) {
                if (!counted.contains(slice.id())) {
                    read(connection.unwrap(PGConnection.class), slice, counting);
                }
            }
            return null;
        });
        counting.end();
        if (fresh != null) {
            counted.forEach(it -> counting.rows().addAll(fresh.of(it)));
        }
        if (!counting.rows().none()) {
            template.update(ADD, counting.rows().columns());
        }
    }

    private Set<UUID> alone(FreshSums fresh) {
        var alone = new HashSet<>(fresh.slices());
        jdbc.sql("""
                select distinct slice_id from data_set
                where slice_id = any (:slices) and status = 'CONFIRMED' and import_id <> :upload""")
                .param("slices", alone.toArray(UUID[]::new))
                .param("upload", fresh.upload())
                .query(row -> {
                    alone.remove(row.getObject(1, UUID.class));
                });
        return alone;
    }

    private static void read(PGConnection connection, SliceRow slice, Counting counting) throws SQLException {
        // an identifier of our own: COPY takes no parameters
        var out = connection.getCopyAPI().copyOut(WORKS.formatted(slice.id()));
        try {
            for (var line = out.readFromCopy(); line != null; line = out.readFromCopy()) {
                counting.add(StandingWork.of(line));
            }
        } finally {
            if (out.isActive()) {
                out.cancelCopy();
            }
        }
    }
}
