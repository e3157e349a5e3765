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
import org.springframework.stereotype.Component;

/** What people have said of skills of two editions. */
@Component
class SkillLinkStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    SkillLinkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first, those taken back included. */
    List<SkillLink> of(UUID owner, String subject, int grade) {
        return jdbc.sql("""
                select * from skill_equivalence where owner = :owner and subject = :subject and grade = :grade
                order by coalesce(undone_at, decided_at) desc""")
                .param("owner", owner)
                .param("subject", subject)
                .param("grade", grade)
                .query(SkillLinkStore::read)
                .list();
    }

    /** What holds as the same in a subject. */
    List<SkillLink> same(UUID owner, String subject) {
        return jdbc.sql("""
                select * from skill_equivalence where owner = :owner and subject = :subject and relation = 'SAME'
                  and undone_at is null order by earlier, later""")
                .param("owner", owner)
                .param("subject", subject)
                .query(SkillLinkStore::read)
                .list();
    }

    Optional<UUID> owner(UUID id) {
        return jdbc.sql("select owner from skill_equivalence where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** What was said of the pair before gives way and stays in the history. */
    UUID say(UUID owner, String subject, int grade, String earlier, String later, SkillRelation relation, String by) {
        jdbc.sql("""
                update skill_equivalence set undone_by = :by, undone_at = :at where undone_at is null
                  and owner = :owner and subject = :subject and grade = :grade and earlier = :earlier and later = :later""")
                .param("by", by)
                .param("at", now())
                .param("owner", owner)
                .param("subject", subject)
                .param("grade", grade)
                .param("earlier", earlier)
                .param("later", later)
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into skill_equivalence (id, owner, subject, grade, earlier, later, relation, decided_by, decided_at)
                values (:id, :owner, :subject, :grade, :earlier, :later, :relation, :by, :at)""")
                .param("id", id)
                .param("owner", owner)
                .param("subject", subject)
                .param("grade", grade)
                .param("earlier", earlier)
                .param("later", later)
                .param("relation", relation.name())
                .param("by", by)
                .param("at", now())
                .update();
        return id;
    }

    void undo(UUID id, String by) {
        jdbc.sql("update skill_equivalence set undone_by = :by, undone_at = :at where id = :id and undone_at is null")
                .param("id", id)
                .param("by", by)
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SkillLink read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new SkillLink(
                row.getObject("id", UUID.class),
                row.getString("earlier"),
                row.getString("later"),
                SkillRelation.valueOf(row.getString("relation")),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("undone_by"),
                undone == null ? null : undone.toInstant());
    }
}
