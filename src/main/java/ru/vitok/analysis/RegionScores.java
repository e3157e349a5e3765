package ru.vitok.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.statistics.Sample;

/** Primary scores of the region, from the reports of how works are distributed over them. */
@Component
class RegionScores {

    private final JdbcClient jdbc;

    RegionScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TestKey, Sample> read(UUID municipality, int year) {
        var found = new HashMap<TestKey, Sample>();
        jdbc.sql("""
                select s.procedure, s.subject, s.grade, s.year, g.participants, g.columns, g.figures
                from standing_group g join slice s on s.id = g.slice_id
                where g.slice_id = any (array(select id from slice where municipality_id = :municipality and year = :year))
                  and g.form = 'VPR_SCORES'
                  and g.level = 'REGION' and g.participants > 1""").param("municipality", municipality).param("year", year).query(row -> {
            var key = new TestKey(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4));
            found.put(key, sample(row.getInt(5), (String[]) row.getArray(6).getArray(), (Double[])
                    row.getArray(7).getArray()));
        });
        return found;
    }

    /** Shares are printed with two digits and need not add up to a hundred: they are taken of their sum. */
    static Sample sample(int n, String[] scores, Double[] percents) {
        var all = 0.0;
        var sum = 0.0;
        var squares = 0.0;
        for (var i = 0; i < scores.length; i++) {
            if (!percents[i].isNaN()) {
                var score = Double.parseDouble(scores[i]);
                all += percents[i];
                sum += score * percents[i];
                squares += score * score * percents[i];
            }
        }
        return all == 0 ? Sample.EMPTY : new Sample(n, n * sum / all, n * squares / all);
    }
}
