package ru.vitok.practice.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.practice.PracticeStatus;

/** Rows of trials. */
@Component
class TrialStore {

    private final JdbcClient jdbc;
    private final TrialSchoolStore schools;

    TrialStore(JdbcClient jdbc, TrialSchoolStore schools) {
        this.jdbc = jdbc;
        this.schools = schools;
    }

    /** The newest first. */
    List<Trial> of(UUID practice) {
        return jdbc.sql("select * from practice_trial where practice_id = :practice order by opened_at desc")
                .param("practice", practice)
                .query(this::read)
                .list();
    }

    Optional<Trial> find(UUID id) {
        return jdbc.sql("select * from practice_trial where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** @param before how far the practice had come */
    void open(UUID id, UUID practice, UUID by, TrialPlan plan, PracticeStatus before, OffsetDateTime at) {
        jdbc.sql("""
                insert into practice_trial (id, practice_id, opened_by, conditions, indicator, until, opened_at, status_before)
                values (:id, :practice, :by, :conditions, :indicator, :until, :at, :before)""")
                .param("id", id)
                .param("practice", practice)
                .param("by", by)
                .param("conditions", plan.conditions())
                .param("indicator", plan.indicator())
                .param("until", plan.until())
                .param("at", at)
                .param("before", before.name())
                .update();
    }

    PracticeStatus before(UUID id) {
        var before = jdbc.sql("select coalesce(status_before, 'PUBLISHED') from practice_trial where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return PracticeStatus.valueOf(before);
    }

    void close(UUID id, @Nullable Boolean confirmed, String conclusion, OffsetDateTime at) {
        jdbc.sql("""
                update practice_trial set closed_at = :at, confirmed = :confirmed, conclusion = :conclusion
                where id = :id""")
                .param("at", at)
                .param("confirmed", confirmed, Types.BOOLEAN)
                .param("conclusion", conclusion)
                .param("id", id)
                .update();
    }

    void resume(UUID id) {
        jdbc.sql("update practice_trial set closed_at = null where id = :id")
                .param("id", id)
                .update();
    }

    private Trial read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Trial(
                id,
                row.getObject("practice_id", UUID.class),
                row.getObject("opened_by", UUID.class),
                new TrialPlan(
                        row.getString("conditions"),
                        row.getString("indicator"),
                        row.getObject("until", LocalDate.class)),
                row.getObject("opened_at", OffsetDateTime.class).toLocalDate(),
                closed == null ? null : closed.toLocalDate(),
                row.getObject("confirmed", Boolean.class),
                row.getString("conclusion"),
                schools.of(id));
    }
}
