package ru.vitok.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks for the first page as a browser would: only then may anyone be told that the portal is there. */
final class FirstPage {

    private FirstPage() {}

    static void awaitAt(String url) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url + "/"))
                .header("Accept", "text/html")
                .timeout(Duration.ofMinutes(1))
                .build();
        try (var browser = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()) {
            var status = browser.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IOException("The first page answered " + status);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
