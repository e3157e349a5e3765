package ru.vitok.assessment.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final RowCopy copy;

    SliceSums(JdbcClient jdbc, JdbcTemplate template, RowCopy copy) {
        this.jdbc = jdbc;
        this.template = template;
        this.copy = copy;
    }

    public void sum(List<SliceRow> slices) {
        var ids = slices.stream().map(SliceRow::id).toArray(UUID[]::new);
        jdbc.sql("delete from task_slice where slice_id = any (:slices)")
                .param("slices", ids)
                .update();
        jdbc.sql("delete from score_slice where slice_id = any (:slices)")
                .param("slices", ids)
                .update();
        var counting = new Counting(slices);
        template.execute((Connection connection) -> {
            // one by one: asked for many slices at once, the planner would rather read the whole table
            for (var slice : slices) {
                read(connection.unwrap(PGConnection.class), slice, counting);
            }
            return null;
        });
        counting.end();
        copy.taskSums(counting.tasks);
        copy.scoreSums(counting.scores);
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

    /** Goes through the works, which stand in order, and closes each school and each slice as the next begins. */
    private static final class Counting {
        private final Map<UUID, SliceRow> slices;
        private final CopyText tasks = new CopyText();
        private final CopyText scores = new CopyText();
        private @Nullable StandingWork last;
        private @Nullable Tally school;
        private @Nullable Tally municipality;

        Counting(List<SliceRow> slices) {
            this.slices = slices.stream().collect(Collectors.toMap(SliceRow::id, Function.identity()));
        }

        void add(StandingWork work) {
            var before = last;
            if (before != null && !before.slice().equals(work.slice())) {
                end();
            } else if (before != null && !before.school().equals(work.school())) {
                endSchool();
            }
            last = work;
            school = open(school, work);
            municipality = open(municipality, work);
            school.add(work);
            municipality.add(work);
        }

        private Tally open(@Nullable Tally open, StandingWork work) {
            if (open != null) {
                return open;
            }
            var slice = slices.get(work.slice());
            if (slice == null) {
                throw new IllegalStateException("a work of slice " + work.slice() + " that was not asked for");
            }
            return new Tally(slice);
        }

        private void endSchool() {
            if (school != null && last != null) {
                school.tasks(last.school(), tasks);
                school.scores(last.school(), scores);
            }
            school = null;
        }

        void end() {
            endSchool();
            if (municipality != null) {
                municipality.tasks(null, tasks);
                municipality.scores(null, scores);
            }
            municipality = null;
        }
    }
}
