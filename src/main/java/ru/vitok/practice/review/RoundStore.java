package ru.vitok.practice.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.ReviewVerdict;

/** Rows of rounds. */
@Component
class RoundStore {

    private static final String SELECT = "select * from practice_round where ";

    private final ReviewerStore reviewers;
    private final Rubrics rubrics;
    private final JdbcClient jdbc;

    RoundStore(ReviewerStore reviewers, Rubrics rubrics, JdbcClient jdbc) {
        this.reviewers = reviewers;
        this.rubrics = rubrics;
        this.jdbc = jdbc;
    }

    UUID open(UUID practice, UUID text, RoundPlan plan, UUID by, OffsetDateTime now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into practice_round (id, practice_id, text_id, level, opened_by, opened_at, due, state, rubric_id)
                values (:id, :practice, :text, :level, :by, :now, :due, 'RUNNING', :rubric)""")
                .param("rubric", rubrics.idAt(place(practice)), java.sql.Types.OTHER)
                .param("id", id)
                .param("practice", practice)
                .param("text", text)
                .param("level", plan.level().name())
                .param("by", by)
                .param("now", now)
                .param("due", plan.due())
                .update();
        plan.reviewers().forEach(person -> reviewers.ask(id, person));
        return id;
    }

    /** Waits for whoever writes to the same round, so that the last of two reviewers sees the other's sheet. */
    Optional<ReviewRound> lockOpen(UUID practice) {
        return one(SELECT + "practice_id = :practice and closed_at is null for update", practice);
    }

    Optional<ReviewRound> current(UUID practice) {
        return one(SELECT + "practice_id = :practice and closed_at is null", practice);
    }

    Optional<ReviewRound> last(UUID practice) {
        return one(SELECT + "practice_id = :practice order by opened_at desc limit 1", practice);
    }

    /** The newest first. */
    List<ReviewRound> of(UUID practice) {
        return jdbc.sql(SELECT + "practice_id = :practice order by opened_at desc")
                .param("practice", practice)
                .query(this::read)
                .list();
    }

    void state(UUID round, RoundState state) {
        jdbc.sql("update practice_round set state = :state where id = :id")
                .param("state", state.name())
                .param("id", round)
                .update();
    }

    void close(
            UUID round,
            RoundState state,
            @Nullable ReviewVerdict verdict,
            String reason,
            @Nullable UUID by,
            OffsetDateTime now) {
        jdbc.sql("""
                update practice_round set state = :state, verdict = :verdict, reason = :reason, closed_by = :by,
                  closed_at = :now where id = :id""")
                .param("state", state.name())
                .param("verdict", verdict == null ? null : verdict.name())
                .param("reason", reason)
                .param("by", by, java.sql.Types.OTHER)
                .param("now", now)
                .param("id", round)
                .update();
    }

    /** What the round found is the practice's level from now on; a wish for it is fulfilled, or given up. */
    void level(UUID practice, @Nullable ReviewLevel reached) {
        jdbc.sql("update practice set level = coalesce(:level, level), wanted_level = null where id = :id")
                .param("level", reached == null ? null : reached.name())
                .param("id", practice)
                .update();
    }

    private UUID place(UUID practice) {
        return jdbc.sql("select organisation_id from practice where id = :id")
                .param("id", practice)
                .query(UUID.class)
                .single();
    }

    private Optional<ReviewRound> one(String sql, UUID practice) {
        return jdbc.sql(sql).param("practice", practice).query(this::read).list().stream()
                .findFirst();
    }

    private ReviewRound read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var verdict = row.getString("verdict");
        return new ReviewRound(
                id,
                row.getObject("practice_id", UUID.class),
                row.getObject("text_id", UUID.class),
                ReviewLevel.valueOf(row.getString("level")),
                row.getObject("opened_by", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                RoundState.valueOf(row.getString("state")),
                verdict == null ? null : ReviewVerdict.valueOf(verdict),
                row.getString("reason"),
                instant(row.getObject("closed_at", OffsetDateTime.class)),
                reviewers.of(id),
                row.getObject("rubric_id", UUID.class));
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
