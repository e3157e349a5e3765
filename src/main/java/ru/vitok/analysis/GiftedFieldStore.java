package ru.vitok.analysis;

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
import ru.vitok.assessment.OlympiadStage;

/** Findings of olympiads. */
@Component
class GiftedFieldStore {

    private static final String SELECT = """
            select id, municipality_id, year, stage, subject, grade, asks, participants, laureates, schools, came_of, at
            from gifted_field where audience && cast(:tokens as text[]) and\s""";

    private final JdbcClient jdbc;

    GiftedFieldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(GiftedField field, UUID author, Set<String> audience, OffsetDateTime at) {
        jdbc.sql("""
                insert into gifted_field (id, municipality_id, year, stage, subject, grade, asks, participants, laureates,
                  schools, author_id, at, audience)
                values (:id, :place, :year, :stage, :subject, :grade, :asks, :participants, :laureates, :schools, :author,
                  :at, :audience)""")
                .param("id", field.id())
                .param("place", field.municipality())
                .param("year", field.year())
                .param("stage", field.stage().name())
                .param("subject", field.subject())
                .param("grade", field.grade(), Types.INTEGER)
                .param("asks", field.asks())
                .param("participants", field.participants())
                .param("laureates", field.laureates())
                .param("schools", field.schools())
                .param("author", author)
                .param("at", at)
                .param("audience", audience.toArray(String[]::new))
                .update();
    }

    List<GiftedField> list(Set<String> tokens) {
        return jdbc.sql(SELECT + "true order by closed_at is not null, at desc")
                .param("tokens", tokens.toArray(String[]::new))
                .query((row, _) -> field(row))
                .list();
    }

    Optional<GiftedField> find(UUID id, Set<String> tokens) {
        return jdbc.sql(SELECT + "id = :id")
                .param("tokens", tokens.toArray(String[]::new))
                .param("id", id)
                .query((row, _) -> field(row))
                .optional();
    }

    /** Whether it was still open. */
    boolean close(UUID id, String cameOf, OffsetDateTime at) {
        return jdbc.sql(
                                "update gifted_field set came_of = :words, closed_at = :at where id = :id and closed_at is null")
                        .param("words", cameOf)
                        .param("at", at)
                        .param("id", id)
                        .update()
                > 0;
    }

    private static GiftedField field(ResultSet row) throws SQLException {
        return new GiftedField(
                row.getObject("id", UUID.class),
                row.getObject("municipality_id", UUID.class),
                row.getInt("year"),
                OlympiadStage.valueOf(row.getString("stage")),
                row.getString("subject"),
                row.getObject("grade", Integer.class),
                row.getString("asks"),
                row.getInt("participants"),
                row.getInt("laureates"),
                row.getInt("schools"),
                row.getString("came_of"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
