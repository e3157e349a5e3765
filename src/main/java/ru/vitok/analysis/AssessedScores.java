package ru.vitok.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Boundaries;
import ru.vitok.curriculum.Tests;

/** Marks, primary scores and how they go with the journal. */
@Component
class AssessedScores {

    private static final String CORRELATIONS = """
            select slice_id, school_id, corr(score_rank, journal_rank),
              1 - 6 * sum((score_rank - journal_rank) ^ 2) / nullif(count(*) * (count(*) ^ 2 - 1), 0) from (
              select r.slice_id, r.school_id,
                rank() over (partition by r.slice_id, r.school_id order by r.primary_score)
                  + (count(*) over (partition by r.slice_id, r.school_id, r.primary_score) - 1) / 2.0 as score_rank,
                rank() over (partition by r.slice_id, r.school_id order by r.journal_mark)
                  + (count(*) over (partition by r.slice_id, r.school_id, r.journal_mark) - 1) / 2.0 as journal_rank
              from standing_result r
              where r.journal_mark is not null and r.slice_id = any (array(
                select s.id from slice s
                where s.municipality_id = :municipality and s.year = :year and (:subject::text is null
                  or s.procedure = :procedure and s.subject = :subject and s.grade = :grade)))) ranks
            group by slice_id, school_id""";

    private record Place(UUID slice, UUID school) {}

    private record Agreement(
            @Nullable Double tied, @Nullable Double simple) {}

    private final JdbcClient jdbc;
    private final Tests tests;

    AssessedScores(JdbcClient jdbc, Tests tests) {
        this.jdbc = jdbc;
        this.tests = tests;
    }

    /** Every test of four years; with the journal's agreement in the last one. */
    List<ScoreData> read(UUID municipality, int year) {
        return read(municipality, year, null);
    }

    /** One test of one year: of all others nothing is read. */
    List<ScoreData> read(UUID municipality, TestKey key) {
        return read(municipality, key.year(), key);
    }

    private List<ScoreData> read(UUID municipality, int year, @Nullable TestKey only) {
        var correlations = correlations(municipality, year, only);
        var known = new HashMap<TestKey, @Nullable List<Integer>>();
        return ask("""
                select s.id, s.procedure, s.subject, s.grade, s.year, c.school_id, c.marks, c.histogram, c.lowered,
                  c.kept, c.raised, c.far, c.reported,
                  c.n
                from slice_sum c join slice s on s.id = c.slice_id
                where s.municipality_id = :municipality and c.school_id is not null and c.n > 0
                  and (:subject::text is null and s.year between :year - 3 and :year
                    or s.year = :year and s.procedure = :procedure and s.subject = :subject and s.grade = :grade)
                order by s.year, s.subject, s.grade, c.school_id""", municipality, year, only)
                .query((row, _) -> {
                    var key = new TestKey(
                            row.getString("procedure"),
                            row.getString("subject"),
                            row.getInt("grade"),
                            row.getInt("year"));
                    var school = row.getObject("school_id", UUID.class);
                    return new ScoreData(
                            key,
                            school,
                            known.computeIfAbsent(key, it -> boundaries(municipality, it)),
                            Arrays.asList((Integer[]) row.getArray("marks").getArray()),
                            journal(row, correlations.get(new Place(row.getObject("id", UUID.class), school))),
                            Arrays.asList((Integer[]) row.getArray("histogram").getArray()),
                            row.getBoolean("reported") ? row.getInt("n") : null);
                })
                .list();
    }

    private static JournalCounts journal(ResultSet row, @Nullable Agreement agreement) throws SQLException {
        return new JournalCounts(
                row.getInt("lowered"),
                row.getInt("kept"),
                row.getInt("raised"),
                row.getBoolean("reported") ? null : Integer.valueOf(row.getInt("far")),
                agreement == null ? null : agreement.tied(),
                agreement == null ? null : agreement.simple());
    }

    private Map<Place, Agreement> correlations(UUID municipality, int year, @Nullable TestKey only) {
        var found = new HashMap<Place, Agreement>();
        ask(CORRELATIONS, municipality, year, only).query(row -> {
            var place = new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
            found.put(place, new Agreement(row.getObject(3, Double.class), row.getObject(4, Double.class)));
        });
        return found;
    }

    private JdbcClient.StatementSpec ask(String sql, UUID municipality, int year, @Nullable TestKey only) {
        return jdbc.sql(sql)
                .param("municipality", municipality)
                .param("year", year)
                .param("procedure", only == null ? null : only.procedure(), Types.VARCHAR)
                .param("subject", only == null ? null : only.subject(), Types.VARCHAR)
                .param("grade", only == null ? null : only.grade(), Types.INTEGER);
    }

    private @Nullable List<Integer> boundaries(UUID municipality, TestKey key) {
        return tests.find(municipality, key.procedure(), key.subject(), key.grade(), key.year())
                .map(it -> {
                    Boundaries bounds = it.boundaries();
                    return bounds == null ? null : List.of(bounds.from3(), bounds.from4(), bounds.from5());
                })
                .orElse(null);
    }
}
