package ru.vitok.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A Keycloak from its unpacked distribution, with the realm that the repository ships and people of the test. */
final class Keycloak implements AutoCloseable {

    static final String SECRET = "a-secret-of-the-test";
    private static final int START_MINUTES = 4;

    private final int port = freePort();
    private @Nullable Process process;

    String issuer() {
        return "http://localhost:" + port + "/realms/vitok";
    }

    /** Starts it and waits until it answers. */
    void start(Path home, String portal, List<String> logins) throws Exception {
        var imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(imports.resolve("vitok-realm.json"), realm(logins));
        var builder = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("test.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
        builder.environment().put("VITOK_CLIENT_SECRET", SECRET);
        builder.environment().put("VITOK_PORTAL_URL", portal);
        process = builder.start();
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(START_MINUTES);
        while (!answers()) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new IllegalStateException(
                        "Keycloak did not start: " + Files.readString(home.resolve("test.log")));
            }
            Thread.sleep(500);
        }
    }

    /** Two people of one e-mail: the portal must not take one for the other. */
    private static String realm(List<String> logins) throws IOException {
        var realm = (ObjectNode) JsonMapper.shared().readTree(Files.readString(Path.of("docker/vitok-realm.json")));
        realm.put("duplicateEmailsAllowed", true).put("loginWithEmailAllowed", false);
        var users = realm.putArray("users");
        for (var login : logins) {
            var user = users.addObject();
            user.put("username", login).put("enabled", true).put("emailVerified", true);
            user.put("firstName", "Проба").put("lastName", "Пробная").put("email", "same@example.org");
            user.putArray("credentials").addObject().put("type", "password").put("value", login + "-word");
        }
        return realm.toString();
    }

    private boolean answers() {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"));
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
