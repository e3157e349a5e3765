package ru.vitok.analysis;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of works by task, mark and score; read for the portal itself. */
@Component
class ScoreCounts {

    private static final String COUNTS = """
            select t.place, coalesce(r.mark, 0), t.score, count(*)
            from standing_result r cross join unnest(r.scores) with ordinality as t (score, place)
            where r.slice_id = (select id from slice where municipality_id = :municipality
                and procedure = :procedure and subject = :subject and grade = :grade and year = :year)
              and t.score <> -3
              and (:school::uuid is null or r.school_id = :school)
            group by 1, 2, 3 order by 1, 2, 3""";

    private static final String SCHOOLS = """
            select coalesce(r.mark, 0), array_agg(distinct r.school_id) from standing_result r
            where r.slice_id = (select id from slice where municipality_id = :municipality
                and procedure = :procedure and subject = :subject and grade = :grade and year = :year)
              and (:school::uuid is null or r.school_id = :school)
            group by 1""";

    /** Works alike in points share what places of the edge fall to them: which of them stood first decides nothing. */
    private static final String EDGES = """
            with works as (
              select r.scores, rank() over (order by r.primary_score) - 1 as below,
                count(*) over (partition by r.primary_score) as alike, count(*) over () as n,
                round(0.27 * count(*) over ()) as edge
              from standing_result r
              where r.slice_id = (select id from slice where municipality_id = :municipality
                  and procedure = :procedure and subject = :subject and grade = :grade and year = :year)
                and (:school::uuid is null or r.school_id = :school)),
            parts as (
              select scores, greatest(least(edge - below, alike), 0) / alike as weakest,
                greatest(least(below + alike - n + edge, alike), 0) / alike as best
              from works)
            select t.place, sum(w.best * greatest(t.score, 0)) / nullif(sum(w.best), 0)
                - sum(w.weakest * greatest(t.score, 0)) / nullif(sum(w.weakest), 0)
            from parts w cross join unnest(w.scores) with ordinality as t (score, place)
            where t.score <> -3 group by 1""";

    private static final String FAR = """
            select r.code, r.mark, r.journal_mark from standing_result r
            where r.slice_id = (select id from slice where municipality_id = :municipality
                and procedure = :procedure and subject = :subject and grade = :grade and year = :year)
              and r.school_id = :school and abs(r.mark - r.journal_mark) >= 2
            order by r.code""";

    /** @param mark 0 where the work has none */
    record Count(int mark, int score, int works) {}

    private final JdbcClient jdbc;

    ScoreCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the task's place in the slice, from 0. */
    Map<Integer, List<Count>> read(UUID municipality, TestKey key, @Nullable UUID school) {
        var counts = new HashMap<Integer, List<Count>>();
        ask(COUNTS, municipality, key, school).query(row -> {
            counts.computeIfAbsent(row.getInt(1) - 1, _ -> new ArrayList<>())
                    .add(new Count(row.getInt(2), row.getInt(3), row.getInt(4)));
        });
        return counts;
    }

    /** Whose works have which mark. */
    Map<Integer, Set<UUID>> schools(UUID municipality, TestKey key) {
        var schools = new HashMap<Integer, Set<UUID>>();
        ask(SCHOOLS, municipality, key, null).query(row -> {
            schools.put(row.getInt(1), Set.of((UUID[]) row.getArray(2).getArray()));
        });
        return schools;
    }

    /** Mean points of the best 27 % of works less those of the weakest 27 %, by the task's place. */
    Map<Integer, Double> edges(UUID municipality, TestKey key, @Nullable UUID school) {
        var edges = new HashMap<Integer, Double>();
        ask(EDGES, municipality, key, school).query(row -> {
            var difference = row.getObject(2, BigDecimal.class);
            if (difference != null) {
                edges.put(row.getInt(1) - 1, difference.doubleValue());
            }
        });
        return edges;
    }

    /** Works of a school whose mark differs from the journal's by two and more, by code. */
    List<FarWork> far(UUID municipality, TestKey key, UUID school) {
        return ask(FAR, municipality, key, school)
                .query((row, _) -> new FarWork(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, UUID municipality, TestKey key, @Nullable UUID school) {
        return jdbc.sql(sql)
                .param("municipality", municipality)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .param("school", school, Types.OTHER);
    }
}
