package ru.vitok.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** Starts PostgreSQL from the jar in a data folder, with the portal's database and its two roles. */
final class EmbeddedServer {

    static final String NAME = "vitok";
    static final String OWNER = "vitok_owner";
    static final String APPLICATION = "vitok_app";

    private EmbeddedServer() {}

    static EmbeddedPostgres start(Path data) {
        try {
            Files.createDirectories(data);
            LeftoverServer.stop(data.resolve("pg"));
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data.resolve("pg"))
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(data.resolve("pg-bin").toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    // the library starts with -F: without these three a power failure loses committed work
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
            prepare(server);
            return server;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("PostgreSQL did not start in " + data, failure);
        }
    }

    private static void prepare(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'");
            if (found.next()) {
                return;
            }
            statement.execute("create role " + OWNER + " login");
            statement.execute("create role " + APPLICATION + " login nosuperuser nobypassrls");
            statement.execute("create database " + NAME + " owner " + OWNER);
        }
    }
}
