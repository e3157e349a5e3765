package ru.vitok.assessment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums a slice anew from the works that stand, for every school and for the municipality. */
@Component
public class SliceSums {

    private static final String TASKS = """
            insert into task_slice (slice_id, municipality_id, school_id, place, n, total, squares)
            select :slice, :municipality, r.school_id, t.place, count(*), sum(greatest(t.score, 0)),
                   sum(greatest(t.score, 0) * greatest(t.score, 0))
            from standing_result r cross join unnest(r.scores) with ordinality as t (score, place)
            where r.slice_id = :slice and t.score <> -3
            group by grouping sets ((r.school_id, t.place), (t.place))""";

    private static final String SCORES = """
            with works as materialized (select * from standing_result where slice_id = :slice),
            bins as (
                select grouping(school_id) as whole, school_id, primary_score, count(*) as works from works
                group by grouping sets ((school_id, primary_score), (primary_score))
            )
            insert into score_slice (slice_id, municipality_id, school_id, n, total, squares, marks, histogram,
              lowered, kept, raised, far)
            select :slice, :municipality, w.school_id, count(*), sum(primary_score), sum(primary_score * primary_score),
                array[count(*) filter (where mark = 2), count(*) filter (where mark = 3),
                      count(*) filter (where mark = 4), count(*) filter (where mark = 5)],
                array(select coalesce(max(b.works), 0)::int from generate_series(0, :max) as s (score)
                      left join bins b on b.primary_score = s.score
                        and b.whole = grouping(w.school_id) and b.school_id is not distinct from w.school_id
                      group by s.score order by s.score),
                count(*) filter (where mark < journal_mark), count(*) filter (where mark = journal_mark),
                count(*) filter (where mark > journal_mark), count(*) filter (where abs(mark - journal_mark) >= 2)
            from works w group by grouping sets ((w.school_id), ())
            having count(*) > 0""";

    private final JdbcClient jdbc;

    SliceSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void sum(SliceRow slice) {
        jdbc.sql("delete from task_slice where slice_id = :slice")
                .param("slice", slice.id())
                .update();
        jdbc.sql("delete from score_slice where slice_id = :slice")
                .param("slice", slice.id())
                .update();
        jdbc.sql(TASKS)
                .param("slice", slice.id())
                .param("municipality", slice.municipality())
                .update();
        jdbc.sql(SCORES)
                .param("slice", slice.id())
                .param("municipality", slice.municipality())
                .param("max", slice.maxPrimary())
                .update();
    }
}
