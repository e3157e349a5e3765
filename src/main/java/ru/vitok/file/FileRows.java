package ru.vitok.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FileRows {

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredFile file, @Nullable String owner, @Nullable UUID organisation) {
        jdbc.sql("""
                insert into stored_file (id, sha256, size, name, media_type, created_at, delete_after, owner, organisation)
                values (:id, :sha256, :size, :name, :type, :created, :delete, :owner, :organisation)""")
                .param("id", file.id().value())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("created", file.createdAt().atOffset(ZoneOffset.UTC))
                .param(
                        "delete",
                        file.deleteAfter() == null ? null : file.deleteAfter().atOffset(ZoneOffset.UTC))
                .param("owner", owner)
                .param("organisation", organisation, Types.OTHER)
                .update();
    }

    Optional<StoredFile> find(UUID id) {
        return jdbc.sql("select * from stored_file where id = :id")
                .param("id", id)
                .query(FileRows::row)
                .optional();
    }

    List<StoredFile> expired(Instant now, int limit) {
        return jdbc.sql("select * from stored_file where delete_after <= :now order by delete_after limit :limit")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(FileRows::row)
                .list();
    }

    void keepUntil(UUID id, @Nullable Instant until) {
        jdbc.sql("update stored_file set delete_after = :until where id = :id")
                .param("id", id)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from stored_file where id = :id").param("id", id).update();
    }

    /** Serialises storing and deleting of the same content until the transaction ends. */
    void lock(String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 20261122))")
                .param("sha256", sha256)
                .query((_, _) -> true)
                .list();
    }

    boolean used(String sha256) {
        return jdbc.sql("select exists (select from stored_file where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    long sizeOf(String owner) {
        return jdbc.sql("select coalesce(sum(size), 0) from stored_file where owner = :owner")
                .param("owner", owner)
                .query(Long.class)
                .single();
    }

    long sizeOf(UUID organisation) {
        return jdbc.sql("select coalesce(sum(size), 0) from stored_file where organisation = :organisation")
                .param("organisation", organisation)
                .query(Long.class)
                .single();
    }

    private static StoredFile row(ResultSet row, int number) throws SQLException {
        var delete = row.getObject("delete_after", OffsetDateTime.class);
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                delete == null ? null : delete.toInstant());
    }
}
