package ru.vitok.club;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;

/** Rows of clubs; who may see one is a condition of every query. */
@Component
class ClubStore {

    private static final String SELECT = """
            select c.*, o.name as organisation_name, m.role as mine,
              (select count(*) from club_member n where n.club_id = c.id) as members
            from club c join organisation o on o.id = c.organisation_id
            left join club_member m on m.club_id = c.id and m.person_id = :person
            where (c.audience && cast(:tokens as text[]) or :system)""";

    private final JdbcClient jdbc;

    ClubStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Club> all(Viewer viewer) {
        return ask(SELECT + " order by m.role is null, c.title collate \"ru-x-icu\"", viewer)
                .query(ClubStore::read)
                .list();
    }

    Optional<Club> find(UUID id, Viewer viewer) {
        return ask(SELECT + " and c.id = :id", viewer)
                .param("id", id)
                .query(ClubStore::read)
                .optional();
    }

    List<Club> of(UUID person, Viewer viewer) {
        return ask(
                        SELECT + " and c.id in (select club_id from club_member where person_id = :whose)"
                                + " order by c.title collate \"ru-x-icu\"",
                        viewer)
                .param("whose", person)
                .query(ClubStore::read)
                .list();
    }

    void add(UUID id, ClubDraft draft, Set<String> audience, OffsetDateTime now) {
        described("""
                insert into club (id, kind, title, subject, level, organisation_id, about, open_to_join, created_at, audience)
                values (:id, :kind, :title, :subject, :level, :organisation, :about, :open, :now, :audience)""", id, draft)
                .param("level", draft.level().name())
                .param("organisation", draft.organisation())
                .param("now", now)
                .param("audience", audience.toArray(String[]::new))
                .update();
    }

    void describe(UUID id, ClubDraft draft) {
        described("""
                update club set kind = :kind, title = :title, subject = :subject, about = :about, open_to_join = :open
                where id = :id""", id, draft).update();
    }

    Optional<String> invitation(UUID id) {
        return jdbc.sql("select invitation from club where id = :id and invitation is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void invite(UUID id, @Nullable String word) {
        jdbc.sql("update club set invitation = :word where id = :id")
                .param("id", id)
                .param("word", word)
                .update();
    }

    private JdbcClient.StatementSpec described(String sql, UUID id, ClubDraft draft) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("kind", draft.kind().name())
                .param("title", draft.title().strip())
                .param("subject", draft.subject())
                .param("about", draft.about().strip())
                .param("open", draft.openToJoin());
    }

    private JdbcClient.StatementSpec ask(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("person", viewer.personOrNull(), Types.OTHER)
                .param("system", viewer.system())
                .param("tokens", viewer.tokens().toArray(String[]::new));
    }

    private static Club read(ResultSet row, int number) throws SQLException {
        var mine = row.getString("mine");
        return new Club(
                row.getObject("id", UUID.class),
                ClubKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("subject"),
                ClubLevel.valueOf(row.getString("level")),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                row.getString("about"),
                row.getBoolean("open_to_join"),
                row.getInt("members"),
                mine == null ? null : ClubRole.valueOf(mine));
    }
}
