package ru.vitok.analysis;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Problem fields in the database. */
@Component
class FieldStore {

    static final String SELECT = """
            select f.*, array(select o.code from organisation o where o.id = any (f.schools)
                              order by o.name, o.code) as codes,
              (select o.name from organisation o where o.id = f.school_id) as school_name
            from problem_field f\s""";

    private final JdbcClient jdbc;

    FieldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FieldRecord> find(UUID id) {
        return one("where f.id = :id", id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<FieldRecord> hold(UUID id) {
        return one("where f.id = :id for update of f", id);
    }

    private Optional<FieldRecord> one(String which, UUID id) {
        return jdbc.sql(SELECT + which).param("id", id).query(FieldReader::read).optional();
    }

    List<FieldRecord> find(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where f.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(FieldReader::read)
                .list();
    }

    /** Those whose audience shares a word with the reader's; the most severe first, then by subject and grade. */
    List<FieldRecord> list(ProblemFieldFilter filter, Set<String> tokens, int limit) {
        return jdbc.sql(SELECT + """
                where f.audience && :tokens::text[] and (:year::int is null or f.year = :year)
                  and (:subject::text is null or f.subject = :subject) and (:grade::int is null or f.grade = :grade)
                  and (:scope::text is null or f.scope = :scope) and (:status::text is null or f.status = :status)
                order by f.year desc, f.severity desc, f.subject, f.grade, f.skill, f.scope, f.id limit :limit""")
                .param("tokens", tokens.toArray(String[]::new))
                .param("year", filter.year(), Types.INTEGER)
                .param("subject", filter.subject(), Types.VARCHAR)
                .param("grade", filter.grade(), Types.INTEGER)
                .param("scope", name(filter.scope()), Types.VARCHAR)
                .param("status", name(filter.status()), Types.VARCHAR)
                .param("limit", limit)
                .query(FieldReader::read)
                .list();
    }

    List<FieldRecord> ofMunicipality(UUID municipality) {
        return jdbc.sql(SELECT + "where f.municipality_id = :id")
                .param("id", municipality)
                .query(FieldReader::read)
                .list();
    }

    void move(UUID id, ProblemFieldStatus status, Set<String> audience) {
        jdbc.sql("update problem_field set status = :status, audience = :audience where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("audience", audience.toArray(String[]::new))
                .update();
    }

    void confirmed(UUID id, UUID by, @Nullable String cause, Instant at) {
        jdbc.sql("""
                update problem_field set status = 'CONFIRMED', confirmed_by = :by, confirmed_at = :at, cause = :cause
                where id = :id""")
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("cause", cause)
                .update();
    }

    void handedOver(UUID id, UUID club, String note, Instant at) {
        jdbc.sql("""
                insert into problem_field_club (field_id, club_id, note, at) values (:id, :club, :note, :at)
                on conflict (field_id, club_id) do update set note = excluded.note""")
                .param("id", id)
                .param("club", club)
                .param("note", note)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<UUID> clubs(UUID id) {
        return jdbc.sql("select club_id from problem_field_club where field_id = :id")
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void stamp(UUID id, String column, @Nullable Instant at) {
        jdbc.sql(
                        switch (column) {
                            case "published" -> "update problem_field set published_at = :at where id = :id";
                            case "closed" -> "update problem_field set closed_at = :at where id = :id";
                            default -> throw new IllegalArgumentException(column);
                        })
                .param("id", id)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Those that nobody confirmed since they were listed; until the transaction ends nobody can. */
    Set<UUID> holdCandidates(List<UUID> ids) {
        return Set.copyOf(jdbc.sql("""
                select id from problem_field where id = any (:ids) and status = 'CANDIDATE' order by id for update""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    void delete(Set<UUID> ids) {
        jdbc.sql("delete from problem_field_message where field_id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        jdbc.sql("delete from problem_field where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
