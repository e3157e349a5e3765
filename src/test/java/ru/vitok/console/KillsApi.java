package ru.vitok.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls that the campaign interrupts. */
record KillsApi(String url, String token) {

    private static final String BORDER = "vitok-border";
    private static final JsonMapper JSON = new JsonMapper();

    int upload(byte[] archive) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.write(("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"set.zip\"\r\n"
                        + "Content-Type: application/zip\r\n\r\n")
                .getBytes(UTF_8));
        body.write(archive);
        body.write(("\r\n--" + BORDER + "--\r\n").getBytes(UTF_8));
        return send(request("/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())))
                .statusCode();
    }

    int post(String path, String json) throws IOException, InterruptedException {
        return send(posting(path, json)).statusCode();
    }

    JsonNode made(String path, String json) throws IOException, InterruptedException {
        var answer = send(posting(path, json));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET()).body());
    }

    private HttpRequest.Builder posting(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        }
    }
}
