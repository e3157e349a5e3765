package ru.vitok.club;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corporate deficits; who may see one is a condition of every query. */
@Component
class DeficitStore {

    private static final String SELECT = """
            select d.* from corporate_deficit d join organisation o on o.id = d.organisation_id
            where d.audience && cast(:tokens as text[]) and\s""";
    private static final String NEWEST = " order by d.closed_at is not null, d.at desc";

    private final JdbcClient jdbc;

    DeficitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CorporateDeficit deficit, UUID author, Set<String> audience, OffsetDateTime at) {
        jdbc.sql("""
                insert into corporate_deficit (id, club_id, organisation_id, title, subject, from_grade, to_grade, skills,
                  seen, grounds, fields, author_id, at, audience)
                values (:id, :club, :organisation, :title, :subject, :from, :to, :skills, :seen, :grounds,
                  cast(:fields as uuid[]), :author, :at, :audience)""")
                .param("id", deficit.id())
                .param("club", deficit.club())
                .param("organisation", deficit.organisation())
                .param("title", deficit.title())
                .param("subject", deficit.subject())
                .param("from", deficit.fromGrade(), Types.INTEGER)
                .param("to", deficit.toGrade(), Types.INTEGER)
                .param("skills", deficit.skills().toArray(String[]::new))
                .param("seen", deficit.seen())
                .param("grounds", deficit.grounds())
                .param("fields", deficit.fields().stream().map(UUID::toString).toArray(String[]::new))
                .param("author", author)
                .param("at", at)
                .param("audience", audience.toArray(String[]::new))
                .update();
    }

    void close(UUID id, String cameOf, OffsetDateTime at) {
        jdbc.sql("update corporate_deficit set came_of = :words, closed_at = :at where id = :id")
                .param("words", cameOf)
                .param("at", at)
                .param("id", id)
                .update();
    }

    Optional<CorporateDeficit> find(UUID id, Set<String> tokens) {
        return jdbc.sql(SELECT + "d.id = :id")
                .param("tokens", tokens.toArray(String[]::new))
                .param("id", id)
                .query(DeficitStore::read)
                .optional();
    }

    List<CorporateDeficit> ofClub(UUID club, Set<String> tokens) {
        return jdbc.sql(SELECT + "d.club_id = :club" + NEWEST)
                .param("tokens", tokens.toArray(String[]::new))
                .param("club", club)
                .query(DeficitStore::read)
                .list();
    }

    /** Whoever may see them: for the portal's own work. */
    List<CorporateDeficit> allOf(UUID club) {
        return jdbc.sql("select * from corporate_deficit where club_id = :club")
                .param("club", club)
                .query(DeficitStore::read)
                .list();
    }

    /** Of the municipality itself, of its schools and of its region. */
    List<CorporateDeficit> about(UUID municipality, Set<String> tokens) {
        return jdbc.sql(SELECT + """
                (o.id = :here or o.municipality_id = :here
                  or o.id = (select region_id from organisation where id = :here))""" + NEWEST)
                .param("tokens", tokens.toArray(String[]::new))
                .param("here", municipality)
                .query(DeficitStore::read)
                .list();
    }

    private static CorporateDeficit read(ResultSet row, int number) throws SQLException {
        return new CorporateDeficit(
                row.getObject("id", UUID.class),
                row.getObject("club_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("title"),
                row.getString("subject"),
                row.getObject("from_grade", Integer.class),
                row.getObject("to_grade", Integer.class),
                List.of((String[]) row.getArray("skills").getArray()),
                row.getString("seen"),
                row.getString("grounds"),
                List.of((UUID[]) row.getArray("fields").getArray()),
                row.getString("came_of"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
