package ru.vitok.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What people have said of skills and codes of two editions. */
@Component
class EquivalenceStore {

    /** A saying, as far as it must be known to take it back. */
    record Owned(UUID owner, EquivalenceKind kind) {}

    private static final String WORK =
            " owner = :owner and procedure = :procedure and subject = :subject and grade = :grade and kind = :kind ";

    private final JdbcClient jdbc;
    private final Clock clock;

    EquivalenceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first, those taken back included. */
    List<Equivalence> of(UUID owner, EquivalenceWork work) {
        return about(
                        "select * from equivalence where" + WORK
                                + "order by coalesce(undone_at, decided_at) desc, later",
                        owner,
                        work)
                .query(EquivalenceStore::read)
                .list();
    }

    /** The skills of a subject that hold as the same, in whatever grade it was said. */
    List<Equivalence> sameSkills(UUID owner, String subject) {
        return jdbc.sql("""
                select * from equivalence where owner = :owner and kind = 'SKILL' and subject = :subject
                  and relation = 'SAME' and undone_at is null order by earlier, later""")
                .param("owner", owner)
                .param("subject", subject)
                .query(EquivalenceStore::read)
                .list();
    }

    Optional<Owned> find(UUID id) {
        return jdbc.sql("select owner, kind from equivalence where id = :id")
                .param("id", id)
                .query((row, _) -> new Owned(row.getObject(1, UUID.class), EquivalenceKind.valueOf(row.getString(2))))
                .optional();
    }

    /** What was said of the pair before gives way and stays in the history. */
    UUID say(UUID owner, EquivalenceWork work, Equivalence said) {
        pair(
                        "update equivalence set undone_by = :by, undone_at = :at where undone_at is null and" + WORK
                                + "and earlier_edition = :before and earlier = :earlier and later_edition = :after and later = :later",
                        owner,
                        work,
                        said)
                .update();
        pair("""
                insert into equivalence (id, owner, procedure, subject, grade, kind, earlier_edition, earlier,
                  later_edition, later, relation, decided_by, decided_at)
                values (:id, :owner, :procedure, :subject, :grade, :kind, :before, :earlier, :after, :later, :relation,
                  :by, :at)""", owner, work, said)
                .param("id", said.id())
                .param("relation", said.relation().name())
                .update();
        return said.id();
    }

    void undo(UUID id, String by) {
        jdbc.sql("update equivalence set undone_by = :by, undone_at = :at where id = :id and undone_at is null")
                .param("id", id)
                .param("by", by)
                .param("at", now())
                .update();
    }

    private StatementSpec pair(String sql, UUID owner, EquivalenceWork work, Equivalence said) {
        return about(sql, owner, work)
                .param("by", said.decidedBy())
                .param("at", now())
                .param("before", said.earlierEdition())
                .param("earlier", said.earlier())
                .param("after", said.laterEdition())
                .param("later", said.later());
    }

    private StatementSpec about(String sql, UUID owner, EquivalenceWork work) {
        return jdbc.sql(sql)
                .param("owner", owner)
                .param("procedure", work.procedure())
                .param("subject", work.subject())
                .param("grade", work.grade())
                .param("kind", work.kind().name());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Equivalence read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Equivalence(
                row.getObject("id", UUID.class),
                row.getString("earlier_edition"),
                row.getString("earlier"),
                row.getString("later_edition"),
                row.getString("later"),
                EquivalenceRelation.valueOf(row.getString("relation")),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("undone_by"),
                undone == null ? null : undone.toInstant());
    }
}
