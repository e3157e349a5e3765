package ru.vitok.assessment.store;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sums slices anew from the works that stand, for every school and for the municipality. The works are read once, the
 * municipality's sums are those of its schools together; no school stands as zeros until a row is stored.
 */
@Component
public class SliceSums {

    private static final String SUM = """
            with asked as (
                select id, municipality_id, (select coalesce(sum(m), 0) from unnest(maxima) m) as most
                from slice where id = any (:slices)
            ),
            works as materialized (
                select slice_id, school_id, scores, primary_score::int as score, mark, journal_mark
                from standing_result where slice_id = any (:slices)
            ),
            cells as (
                select slice_id, school_id, unnest(scores) as score, generate_subscripts(scores, 1) as place from works
            ),
            tasks as materialized (
                select slice_id, school_id, place, count(*) as n, sum(greatest(score, 0)) as total,
                    sum(greatest(score, 0) * greatest(score, 0)) as squares
                from cells where score <> -3 group by slice_id, school_id, place
            ),
            stored_tasks as (
                insert into task_slice (slice_id, municipality_id, school_id, place, n, total, squares)
                select a.id, a.municipality_id, t.school_id, t.place, t.n, t.total, t.squares
                from (select * from tasks union all
                      select slice_id, null, place, sum(n), sum(total), sum(squares) from tasks
                      group by slice_id, place) t
                join asked a on a.id = t.slice_id
            ),
            schools as materialized (
                select slice_id, school_id, count(*) as n, sum(score) as total, sum(score * score) as squares,
                    count(*) filter (where mark = 2) as twos, count(*) filter (where mark = 3) as threes,
                    count(*) filter (where mark = 4) as fours, count(*) filter (where mark = 5) as fives,
                    count(*) filter (where mark < journal_mark) as lowered,
                    count(*) filter (where mark = journal_mark) as kept,
                    count(*) filter (where mark > journal_mark) as raised,
                    count(*) filter (where abs(mark - journal_mark) >= 2) as far
                from works group by slice_id, school_id
            ),
            places as (
                select * from schools union all
                select slice_id, '00000000-0000-0000-0000-000000000000', sum(n), sum(total), sum(squares), sum(twos),
                    sum(threes), sum(fours), sum(fives), sum(lowered), sum(kept), sum(raised), sum(far)
                from schools group by slice_id
            ),
            bins as materialized (
                select slice_id, school_id, score, count(*) as works from works group by slice_id, school_id, score
            ),
            all_bins as (
                select * from bins union all
                select slice_id, '00000000-0000-0000-0000-000000000000', score, sum(works) from bins
                group by slice_id, score
            ),
            histograms as (
                select p.slice_id, p.school_id, array_agg(coalesce(b.works, 0)::int order by g.score) as histogram
                from places p join asked a on a.id = p.slice_id
                cross join lateral generate_series(0, a.most) as g (score)
                left join all_bins b on b.slice_id = p.slice_id and b.school_id = p.school_id and b.score = g.score
                group by p.slice_id, p.school_id
            )
            insert into score_slice (slice_id, municipality_id, school_id, n, total, squares, marks, histogram,
              lowered, kept, raised, far)
            select a.id, a.municipality_id, nullif(p.school_id, '00000000-0000-0000-0000-000000000000'), p.n, p.total,
                p.squares, array[p.twos, p.threes, p.fours, p.fives], h.histogram, p.lowered, p.kept, p.raised, p.far
            from places p join asked a on a.id = p.slice_id
            join histograms h on h.slice_id = p.slice_id and h.school_id = p.school_id""";

    private final JdbcClient jdbc;

    SliceSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void sum(Collection<UUID> touched) {
        var slices = touched.toArray(UUID[]::new);
        jdbc.sql("delete from task_slice where slice_id = any (:slices)")
                .param("slices", slices)
                .update();
        jdbc.sql("delete from score_slice where slice_id = any (:slices)")
                .param("slices", slices)
                .update();
        jdbc.sql(SUM).param("slices", slices).update();
    }
}
