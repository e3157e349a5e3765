package ru.vitok.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * A start on a folder of its own and the first requests, then the end: what the JVM loaded and linked on the way it
 * writes down for the starts that count (D010).
 */
public final class Rehearsal {

    private static final List<String> PAGES = List.of("/login", "/?v-r=init&location=login", "/api/v1/me");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Portal.main(arguments);
        var launch = Launch.of(arguments);
        var portal = PortalProcess.read(launch.data().resolve("run/portal.properties"))
                .orElseThrow();
        try (var browser =
                HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build()) {
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create(portal.address() + page))
                        .timeout(Duration.ofMinutes(1))
                        .build();
                browser.send(request, BodyHandlers.discarding());
            }
        }
        System.exit(0);
    }
}
