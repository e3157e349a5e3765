package ru.vitok.practice.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Versions of rubrics by the organisation that wrote them. */
@Component
class RubricStore {

    private static final String SELECT =
            "select r.*, p.full_name from practice_rubric r join person p on p.id = r.person_id where ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RubricStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest first. */
    List<RubricVersion> of(UUID organisation) {
        return jdbc.sql(SELECT + "r.organisation_id = :organisation order by r.version desc")
                .param("organisation", organisation)
                .query(this::read)
                .list();
    }

    Optional<RubricVersion> latest(UUID organisation) {
        return of(organisation).stream().findFirst();
    }

    Optional<RubricVersion> find(UUID id) {
        return jdbc.sql(SELECT + "r.id = :id").param("id", id).query(this::read).optional();
    }

    UUID add(UUID organisation, int version, Rubric rubric, String note, UUID person, OffsetDateTime now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into practice_rubric (id, organisation_id, version, rubric, note, person_id, at)
                values (:id, :organisation, :version, :rubric::jsonb, :note, :person, :now)""")
                .param("id", id)
                .param("organisation", organisation)
                .param("version", version)
                .param("rubric", json.writeValueAsString(rubric))
                .param("note", note)
                .param("person", person)
                .param("now", now)
                .update();
        return id;
    }

    /** Only a version by which nobody judges goes; false where somebody does. */
    boolean remove(UUID organisation, UUID id) {
        return jdbc.sql("""
                        delete from practice_rubric r where r.id = :id and r.organisation_id = :organisation
                        and not exists (select from practice_round where rubric_id = r.id)""").param("id", id).param("organisation", organisation).update() > 0;
    }

    private RubricVersion read(ResultSet row, int number) throws SQLException {
        return new RubricVersion(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                json.readValue(row.getString("rubric"), Rubric.class),
                row.getString("note"),
                row.getString("full_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
