package ru.vitok.database;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With which files the database was last migrated; it travels with a backup, as the histories do. */
final class MigrationMemory {

    private final JdbcClient jdbc;

    MigrationMemory(DataSource owner) {
        jdbc = JdbcClient.create(owner);
    }

    /** Digests by folder; none in a new database or one from before this table. */
    Map<String, String> known() {
        var there = jdbc.sql("select to_regclass('migrated') is not null")
                .query(Boolean.class)
                .single();
        var known = new HashMap<String, String>();
        if (there) {
            jdbc.sql("select folder, digest from migrated")
                    .query((row, _) -> known.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return known;
    }

    void remember(String folder, String digest) {
        jdbc.sql("""
                insert into migrated (folder, digest) values (:folder, :digest)
                on conflict (folder) do update set digest = excluded.digest""").param("folder", folder).param("digest", digest).update();
    }
}
