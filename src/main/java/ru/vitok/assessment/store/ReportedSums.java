package ru.vitok.assessment.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sums up from reports the schools of a slice that have no works, school by school: whoever has works is never counted from
 * a report as well. The municipality is then the sum of both.
 */
@Component
public class ReportedSums {

    private static final String ADD = """
            insert into slice_sum (slice_id, municipality_id, school_id, n, total, squares, marks, histogram, lowered, kept,
              raised, far, task_works, task_totals, task_squares, reported)
            select slice::uuid, municipality::uuid, school::uuid, n::int, total::bigint, squares::bigint, marks::int[],
              histogram::int[], lowered::int, kept::int, raised::int, far::int, task_works::int[],
              task_totals::bigint[], task_squares::bigint[], true
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as sums (slice, municipality, school, n, total, squares, marks, histogram, lowered, kept, raised, far,
                task_works, task_totals, task_squares)""";
    private static final String WANTING = """
            d.status = 'CONFIRMED' and g.school_id is not null and g.participants > 0
              and g.form in ('VPR_TASKS', 'VPR_OUTCOMES', 'VPR_MARKS', 'VPR_SCORES') and not exists (
              select from slice_sum s where s.slice_id = g.slice_id and s.school_id = g.school_id)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ReportedSums(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** After the works of these slices are summed up. */
    public void add(List<SliceRow> slices) {
        var wanting = wanting(slices.stream().map(SliceRow::id).toList());
        for (var slice : slices) {
            if (wanting.contains(slice.id())) {
                add(slice);
            }
        }
    }

    /** Slices with reports of schools that nobody summed up, by municipality. */
    public Map<UUID, Set<UUID>> forgotten() {
        var found = new HashMap<UUID, Set<UUID>>();
        jdbc.sql("""
                select distinct d.municipality_id, d.slice_id
                from data_set d join group_row g on g.data_set_id = d.id and g.slice_id = d.slice_id where """ + " " + WANTING).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), _ -> new TreeSet<>())
                    .add(row.getObject(2, UUID.class));
        });
        return found;
    }

    private Set<UUID> wanting(Collection<UUID> slices) {
        return Set.copyOf(jdbc.sql("""
                select distinct g.slice_id
                from data_set d join group_row g on g.data_set_id = d.id and g.slice_id = d.slice_id
                where d.slice_id = any (:slices) and """ + " " + WANTING)
                .param("slices", slices.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private void add(SliceRow slice) {
        var rows = new SumRows();
        reports(slice).forEach((school, it) -> {
            var sums = it.sums(slice);
            if (sums != null) {
                sums.write(slice, school, rows);
            }
        });
        if (rows.none()) {
            return;
        }
        template.update(ADD, rows.columns());
        var whole = new PlaceSums(0);
        jdbc.sql("select * from slice_sum where slice_id = :slice and school_id is not null")
                .param("slice", slice.id())
                .query(row -> {
                    whole.add(PlaceSums.read(row));
                });
        jdbc.sql("delete from slice_sum where slice_id = :slice and school_id is null")
                .param("slice", slice.id())
                .update();
        var total = new SumRows();
        whole.write(slice, null, total);
        template.update(ADD, total.columns());
    }

    /** The tasks form goes before the planned outcomes. */
    private Map<UUID, SchoolReport> reports(SliceRow slice) {
        var reports = new HashMap<UUID, SchoolReport>();
        jdbc.sql("""
                select g.school_id, g.form, g.columns, g.figures, g.participants from standing_group g
                where g.slice_id = :slice and g.school_id is not null and g.mark_group is null
                  and g.form in ('VPR_TASKS', 'VPR_OUTCOMES', 'VPR_MARKS', 'VPR_SCORES', 'VPR_JOURNAL')
                  and not exists (select from slice_sum s where s.slice_id = :slice and s.school_id = g.school_id)
                order by g.form""").param("slice", slice.id()).query(row -> {
            reports.computeIfAbsent(row.getObject(1, UUID.class), _ -> new SchoolReport())
                    .add(
                            row.getString(2),
                            Arrays.asList((String[]) row.getArray(3).getArray()),
                            (Double[]) row.getArray(4).getArray(),
                            row.getObject(5, Integer.class));
        });
        return reports;
    }
}
