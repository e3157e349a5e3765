package ru.vitok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.console.PortalProgram;

/** A portal that somebody sets up for real: on a server of their own, with the two roles that docs/operators.md names. */
class FreshPortalTest {

    private static final Pattern CODE = Pattern.compile("/setup with the code (\\S+) ");

    private final Path folder = Path.of(
                    "target", "test-data", UUID.randomUUID().toString().substring(0, 8))
            .toAbsolutePath();

    @Test
    void startsOnAForeignServerAndItsFirstAdministratorComesInByTheCodeInTheLog() throws Exception {
        try (var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server/pg"))
                .setOverrideWorkingDirectory(folder.resolve("server/bin").toFile())
                .setRegisterShutdownHook(false)
                .start()) {
            asOperatorsAreTold(JdbcClient.create(server.getPostgresDatabase()));
            try (var portal = PortalProgram.packed(folder.resolve("program")).start(settings(server.getPort()))) {
                theFirstAdministratorComesIn(portal);
            }

            assertThat(folder.resolve("data/pg")).doesNotExist();
            assertThat(owners(JdbcClient.create(server.getDatabase("postgres", "vitok"))))
                    .containsExactly("vitok");
        }
    }

    private static void asOperatorsAreTold(JdbcClient server) {
        server.sql("create role vitok login password 'owns'").update();
        server.sql("create role vitok_app login password 'works' nosuperuser nobypassrls")
                .update();
        server.sql("""
                create database vitok owner vitok encoding 'UTF8' locale_provider builtin
                builtin_locale 'C.UTF-8' locale 'C' template template0""").update();
    }

    private Path settings(int port) throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("settings.properties"), """
                spring.datasource.url=jdbc:postgresql://localhost:%1$d/vitok
                spring.datasource.username=vitok_app
                spring.datasource.password=works
                spring.flyway.url=jdbc:postgresql://localhost:%1$d/vitok
                spring.flyway.user=vitok
                spring.flyway.password=owns
                """.formatted(port));
        return data;
    }

    private void theFirstAdministratorComesIn(PortalProgram.Running portal) throws Exception {
        var printed = CODE.matcher(Files.readString(folder.resolve("data/logs/portal.log")));
        assertThat(printed.find()).isTrue();
        var chromium = new Chromium();
        try (var person = new Visitor(
                chromium.browser().newContext(new Browser.NewContextOptions().setLocale("ru-RU")), portal.url())) {
            person.open("/setup");
            fill(person, "Код из журнала", "wrong");
            fill(person, "Регион", "Светлогорская область");
            fill(person, "Муниципалитет", "Приреченский округ");
            fill(person, "Фамилия Имя Отчество", "Иванова Анна Сергеевна");
            fill(person, "Логин", "first");
            fill(person, "Пароль", "река-течёт-на-север-71");
            person.press("Начать работу");
            person.sees("Код не подошёл");
            fill(person, "Код из журнала", printed.group(1));
            person.press("Начать работу");
            person.page.waitForURL(Pattern.compile(".*/login.*"));
            person.signIn("first", "река-течёт-на-север-71");

            person.open("/setup");
            assertThat(person.page.url()).doesNotContain("/setup");
        } finally {
            chromium.destroy();
        }
    }

    private static void fill(Visitor person, String field, String words) {
        person.field(field).fill(words);
    }

    private static List<String> owners(JdbcClient database) {
        return database.sql("select distinct tableowner from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
    }
}
