package ru.vitok.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * PostgreSQL from the jar, in the data folder. The pool signs in as an ordinary role that owns nothing, so that row
 * level security and the rights on the journal hold for it; only migrations use the owner.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class EmbeddedDatabase {

    static final String NAME = "vitok";
    static final String OWNER = "vitok_owner";
    static final String APPLICATION = "vitok_app";

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(@Value("${vitok.data}") Path data) {
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

    @Bean
    @Primary
    DataSource dataSource(EmbeddedPostgres server, @Value("${vitok.pool:20}") int size) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(server.getJdbcUrl(APPLICATION, NAME) + "&reWriteBatchedInserts=true");
        pool.setMaximumPoolSize(size);
        pool.setPoolName("vitok");
        return new HikariDataSource(pool);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(EmbeddedPostgres server) {
        return server.getDatabase(OWNER, NAME);
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
