package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server of one's own with the two roles that docs/operators.md names. */
class ExternalDatabaseTest {

    private final Path folder = Path.of(
                    "target", "test-data", UUID.randomUUID().toString().substring(0, 8))
            .toAbsolutePath();

    @Test
    void thePortalStartsOnIt() throws Exception {
        try (var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server/pg"))
                .setOverrideWorkingDirectory(folder.resolve("server/bin").toFile())
                .setRegisterShutdownHook(false)
                .start()) {
            var operator = JdbcClient.create(server.getPostgresDatabase());
            operator.sql("create role vitok login password 'owns'").update();
            operator.sql("create role vitok_app login password 'works' nosuperuser nobypassrls")
                    .update();
            operator.sql("""
                    create database vitok owner vitok encoding 'UTF8' locale_provider builtin
                    builtin_locale 'C.UTF-8' locale 'C' template template0""").update();

            startsOn(server.getPort());

            var tables = JdbcClient.create(server.getDatabase("postgres", "vitok"))
                    .sql("select distinct tableowner from pg_tables where schemaname = 'public'")
                    .query(String.class)
                    .list();
            assertThat(tables).containsExactly("vitok");
        }
    }

    private void startsOn(int port) throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        var url = "jdbc:postgresql://localhost:%d/vitok".formatted(port);
        Files.writeString(data.resolve(DataFolder.OPERATORS_SETTINGS), """
                spring.datasource.url=%1$s
                spring.datasource.username=vitok_app
                spring.datasource.password=works
                spring.flyway.url=%1$s
                spring.flyway.user=vitok
                spring.flyway.password=owns
                """.formatted(url));
        try (var portal = PortalProgram.packed(folder.resolve("program")).start(data);
                var browser = HttpClient.newHttpClient()) {
            portal.operator("org", "add", "--kind", "REGION", "--code", "r1", "--name", "Область");
            var health = browser.send(
                    HttpRequest.newBuilder(URI.create(portal.url() + "/actuator/health"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(health.body()).contains("UP");
            assertThat(data.resolve("pg")).doesNotExist();
        }
    }
}
