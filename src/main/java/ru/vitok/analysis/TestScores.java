package ru.vitok.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.Means;
import ru.vitok.statistics.Sample;

/** Means of the hundred points in which the state exam of the eleventh grade tells its results instead of marks. */
@Service
public class TestScores {

    private static final String SUMS = """
            select r.school_id, count(*), sum(r.test_score), sum(r.test_score * r.test_score)
            from standing_result r join slice s on s.id = r.slice_id
            where s.municipality_id = :municipality and s.procedure = :procedure and s.subject = :subject
              and s.grade = :grade and s.year = :year and r.test_score is not null
            group by r.school_id""";
    private static final String WHOLE = "";

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Viewers viewers;

    TestScores(JdbcClient jdbc, Organisations organisations, Viewers viewers) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.viewers = viewers;
    }

    /**
     * Of those groups whose primary scores the person is shown, and only where each of their works has a test score: so
     * nobody can be told from the difference of two numbers.
     *
     * @return points, with a 95 % interval, by {@link #name}
     */
    @Transactional(readOnly = true)
    public Map<String, Interval> means(SliceKey key, UUID municipality, List<GroupFigures> shown) {
        var sums = viewers.asSystem(() -> sums(key, municipality));
        var means = new HashMap<String, Interval>();
        for (var group : shown) {
            var sample = group.scores() == null ? null : sums.get(name(group));
            if (sample != null && sample.n() > 1 && sample.n() == group.works()) {
                means.put(name(group), Means.student(sample));
            }
        }
        return means;
    }

    /** What a group's mean is found by: the school's code, the cluster's name; nothing for the municipality. */
    public static String name(GroupFigures group) {
        var cluster = group.cluster();
        return cluster == null ? Objects.requireNonNullElse(group.code(), WHOLE) : cluster;
    }

    private Map<String, Sample> sums(SliceKey key, UUID municipality) {
        var bySchool = bySchool(key, municipality);
        var sums = new HashMap<String, Sample>();
        organisations.schools(municipality).forEach(it -> {
            var sample = bySchool.getOrDefault(it.id(), Sample.EMPTY);
            sums.put(it.code(), sample);
            var cluster = it.cluster();
            if (cluster != null) {
                sums.merge(cluster, sample, Sample::plus);
            }
            sums.merge(WHOLE, sample, Sample::plus);
        });
        return sums;
    }

    private Map<UUID, Sample> bySchool(SliceKey key, UUID municipality) {
        var sums = new HashMap<UUID, Sample>();
        jdbc.sql(SUMS)
                .param("municipality", municipality)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .query(row -> {
                    sums.put(
                            row.getObject(1, UUID.class),
                            new Sample(row.getLong(2), row.getDouble(3), row.getDouble(4)));
                });
        return sums;
    }
}
