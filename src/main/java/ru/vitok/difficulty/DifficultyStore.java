package ru.vitok.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;

/** Writes difficulties; every change of state names the state it starts from. */
@Component
class DifficultyStore {

    private final JdbcClient jdbc;

    DifficultyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DifficultyRow get(UUID id) {
        return jdbc.sql("select * from difficulty where id = :id")
                .param("id", id)
                .query(DifficultyStore::read)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    void add(DifficultyRow row, LocalDate acceptBy, LocalDate answerBy) {
        jdbc.sql("""
                insert into difficulty (id, organisation_id, author_id, school_id, text, subject, grade, skill,
                  anonymous, visibility, status, posted_at, accept_by, answer_by, audience)
                values (:id, :municipality, :author, :school, :text, :subject, :grade, :skill,
                  :anonymous, :visibility, :status, :postedAt, :acceptBy, :answerBy, :audience)""")
                .param("id", row.id())
                .param("municipality", row.municipality())
                .param("author", row.author())
                .param("school", row.school(), Types.OTHER)
                .param("text", row.text())
                .param("subject", row.subject())
                .param("grade", row.grade())
                .param("skill", row.skill())
                .param("anonymous", row.anonymous())
                .param("visibility", row.visibility().name())
                .param("status", row.status().name())
                .param("postedAt", row.postedAt().atOffset(ZoneOffset.UTC))
                .param("acceptBy", acceptBy)
                .param("answerBy", answerBy)
                .param("audience", row.audience().toArray(String[]::new))
                .update();
    }

    void prompted(UUID difficulty, UUID municipality, NodeRef by) {
        jdbc.sql("""
                insert into difficulty_prompt (difficulty_id, organisation_id, node_type, node_id)
                values (:difficulty, :municipality, :type, :node) on conflict do nothing""")
                .param("difficulty", difficulty)
                .param("municipality", municipality)
                .param("type", by.type().name())
                .param("node", by.id())
                .update();
    }

    void unprompted(UUID difficulty, NodeRef by) {
        jdbc.sql("delete from difficulty_prompt where difficulty_id = ? and node_id = ?")
                .params(difficulty, by.id())
                .update();
    }

    List<NodeRef> prompts(UUID difficulty) {
        return jdbc.sql("select node_type, node_id from difficulty_prompt where difficulty_id = :difficulty")
                .param("difficulty", difficulty)
                .query((row, _) -> new NodeRef(NodeType.valueOf(row.getString(1)), row.getObject(2, UUID.class)))
                .list();
    }

    /** Moves on, or refuses where the table of moves says no or somebody else was quicker. */
    DifficultyRow move(DifficultyRow row, DifficultyStatus to, Change change) {
        if (!row.status().mayBecome(to)) {
            throw Refusal.conflict("difficulty.refusal.state");
        }
        var changed = jdbc.sql("""
                update difficulty set status = :to, outcome = coalesce(:outcome, outcome),
                  assignee_id = case when :to = 'REDIRECTED' then null else coalesce(:assignee, assignee_id) end,
                  redirected_to = case when :to = 'REDIRECTED' then cast(:redirected as uuid) else null end, merged_into = :merged,
                  offered_at = case when :to = 'OFFERED' then :at else offered_at end,
                  closed_at = case when :to in ('CLOSED', 'MERGED', 'WITHDRAWN') then :at else closed_at end,
                  snoozed_until = null
                where id = :id and status = :from""")
                .param("to", to.name())
                .param(
                        "outcome",
                        change.outcome() == null ? null : change.outcome().name(),
                        Types.VARCHAR)
                .param("assignee", change.assignee(), Types.OTHER)
                .param("redirected", change.redirectedTo(), Types.OTHER)
                .param("merged", change.mergedInto(), Types.OTHER)
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("id", row.id())
                .param("from", row.status().name())
                .update();
        if (changed == 0) {
            throw Refusal.conflict("kernel.refusal.changed-meanwhile");
        }
        return get(row.id());
    }

    void snooze(UUID id, @Nullable LocalDate until) {
        jdbc.sql("update difficulty set snoozed_until = :until where id = :id")
                .param("until", until, Types.DATE)
                .param("id", id)
                .update();
    }

    /** Those whose difficulty was merged into this one, its own author first. */
    List<DifficultyRow> withMerged(UUID id) {
        return jdbc.sql("select * from difficulty where id = :id or merged_into = :id order by merged_into nulls first")
                .param("id", id)
                .query(DifficultyStore::read)
                .list();
    }

    private static DifficultyRow read(ResultSet row, int number) throws SQLException {
        return new DifficultyRow(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getString("text"),
                row.getString("subject"),
                row.getObject("grade", Integer.class),
                row.getString("skill"),
                row.getBoolean("anonymous"),
                Visibility.valueOf(row.getString("visibility")),
                DifficultyStatus.valueOf(row.getString("status")),
                row.getObject("assignee_id", UUID.class),
                new LinkedHashSet<>(
                        Arrays.asList((String[]) row.getArray("audience").getArray())),
                row.getObject("posted_at", OffsetDateTime.class).toInstant());
    }
}
