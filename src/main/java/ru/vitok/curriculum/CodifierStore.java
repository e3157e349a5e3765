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

/** What people have said of codes of two editions. */
@Component
class CodifierStore {

    private static final String WORK =
            " owner = :owner and procedure = :procedure and subject = :subject and grade = :grade and kind = :kind ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CodifierStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first, those taken back included. */
    List<CodifierLink> of(UUID owner, CodifierWork work) {
        return about(
                        "select * from codifier_equivalence where" + WORK
                                + "order by coalesce(undone_at, decided_at) desc, later",
                        owner,
                        work)
                .query(CodifierStore::read)
                .list();
    }

    Optional<UUID> owner(UUID id) {
        return jdbc.sql("select owner from codifier_equivalence where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** What was said of the pair before gives way and stays in the history. */
    UUID say(UUID owner, CodifierWork work, CodifierLink link) {
        about(
                        "update codifier_equivalence set undone_by = :by, undone_at = :at where undone_at is null and"
                                + WORK
                                + "and earlier_edition = :before and earlier = :earlier and later_edition = :after and later = :later",
                        owner,
                        work)
                .param("by", link.decidedBy())
                .param("at", now())
                .param("before", link.earlierEdition())
                .param("earlier", link.earlier())
                .param("after", link.laterEdition())
                .param("later", link.later())
                .update();
        about("""
                insert into codifier_equivalence (id, owner, procedure, subject, grade, kind, earlier_edition, earlier,
                  later_edition, later, relation, decided_by, decided_at)
                values (:id, :owner, :procedure, :subject, :grade, :kind, :before, :earlier, :after, :later, :relation,
                  :by, :at)""", owner, work)
                .param("id", link.id())
                .param("before", link.earlierEdition())
                .param("earlier", link.earlier())
                .param("after", link.laterEdition())
                .param("later", link.later())
                .param("relation", link.relation().name())
                .param("by", link.decidedBy())
                .param("at", now())
                .update();
        return link.id();
    }

    void undo(UUID id, String by) {
        jdbc.sql(
                        "update codifier_equivalence set undone_by = :by, undone_at = :at where id = :id and undone_at is null")
                .param("id", id)
                .param("by", by)
                .param("at", now())
                .update();
    }

    private StatementSpec about(String sql, UUID owner, CodifierWork work) {
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

    private static CodifierLink read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new CodifierLink(
                row.getObject("id", UUID.class),
                row.getString("earlier_edition"),
                row.getString("earlier"),
                row.getString("later_edition"),
                row.getString("later"),
                SkillRelation.valueOf(row.getString("relation")),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("undone_by"),
                undone == null ? null : undone.toInstant());
    }
}
