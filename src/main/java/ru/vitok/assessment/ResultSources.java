package ru.vitok.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/**
 * Says of each test whether its figures come from works or from reports, so that whoever shows them can say so. It tells
 * nothing of the figures themselves, and so asks nobody's permission.
 */
@Service
public class ResultSources {

    private final JdbcClient jdbc;
    private final Viewers viewers;

    ResultSources(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public ResultSource of(SliceKey key, UUID municipality) {
        return of(municipality).getOrDefault(key, ResultSource.WORKS);
    }

    /** Tests that have reports; all others have works. */
    @Transactional(readOnly = true)
    public Map<SliceKey, ResultSource> of(UUID municipality) {
        var sources = new HashMap<SliceKey, ResultSource>();
        viewers.asSystem(() -> jdbc.sql("""
                select s.procedure, s.subject, s.grade, s.year, coalesce(bool_or(not c.reported), false)
                from slice s left join slice_sum c on c.slice_id = s.id and c.school_id is not null
                where s.municipality_id = :municipality
                group by s.id having coalesce(bool_or(c.reported), true)""").param("municipality", municipality).query(row -> {
            sources.put(
                    new SliceKey(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
                    row.getBoolean(5) ? ResultSource.PARTLY_REPORTS : ResultSource.REPORTS);
        }));
        return sources;
    }
}
