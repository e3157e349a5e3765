package ru.vitok.practice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.file.FileKind;
import ru.vitok.file.Samples;
import ru.vitok.people.Role;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class AttachmentRestTest {

    private static final String BODY = """
            {"title": "Файлы по REST", "problem": "Проблема", "description": "Описание", "publish": %s,
             "externalId": "files"}""";
    private static final String BETWEEN = "----vitok";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient client = HttpClient.newHttpClient();
    private String token = "";
    private String practice = "";

    @BeforeEach
    void practice() throws Exception {
        token = people.token(people.person(Role.METHODIST, people.municipality()));
        practice = json.readTree(post(false)).get("id").asString();
    }

    @Test
    void aFileIsSentListedFetchedAndRemoved() throws Exception {
        var pdf = Samples.of(FileKind.PDF);
        var sent = upload("раздатка.pdf", pdf);
        assertThat(sent.statusCode()).isEqualTo(201);
        var id = json.readTree(sent.body()).get(0).get("id").asString();
        assertThat(json.readTree(get(api("?draft=true")).body())
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("раздатка.pdf");

        var fetched = get(api("/" + id));

        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.headers().firstValue("Content-Length")).contains(String.valueOf(pdf.length));
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D1%80");
        assertThat(remove(id)).isEqualTo(204);
        assertThat(json.readTree(get(api("?draft=true")).body())).isEmpty();
    }

    @Test
    void aGuestFetchesAFileOfAPublishedPracticeAndNothingInItCanRun() throws Exception {
        var id = json.readTree(upload("схема.png", Samples.of(FileKind.PNG)).body())
                .get(0)
                .get("id")
                .asString();
        var page = "/practices/" + practice + "/files/" + id;
        assertThat(guest(page).statusCode()).isEqualTo(404);

        post(true);
        var fetched = guest(page);

        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(fetched.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(fetched.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(fetched.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(guest("/practices/" + practice + "/files/" + java.util.UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRefusedFileIsNamedInTheAnswer() throws Exception {
        var answer = upload("урок.docm", Samples.docx("слова"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var problem = json.readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo("file.refusal.unfit.macros");
        assertThat(problem.get("detail").asString()).startsWith("«урок.docm»: в файле есть макросы");
    }

    @Test
    void theSameFileAgainIsAConflictThatNamesTheFirst() throws Exception {
        var pdf = Samples.of(FileKind.PDF);
        upload("раздатка.pdf", pdf);

        var answer = upload("копия.pdf", pdf);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json.readTree(answer.body()).get("detail").asString())
                .isEqualTo("«копия.pdf»: этот файл уже приложен под именем «раздатка.pdf». Второй раз он не сохранён");
        assertThat(json.readTree(get(api("?draft=true")).body())).hasSize(1);
    }

    @Test
    void whoBroughtTooMuchInAnHourIsToldWhenToGoOn() throws Exception {
        upload("первый.pdf", Samples.of(FileKind.PDF));
        // the six hundred that an hour allows: this one and the others half an hour ago
        jdbc.sql("""
                insert into file_arrival (owner, at, size) select owner, at - interval '30 minutes', 1
                from file_arrival, generate_series(1, 599)
                where owner = (select owner from stored_file order by created_at desc limit 1)""").update();

        var answer = upload("второй.png", Samples.of(FileKind.PNG));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(29 * 60, 30 * 60);
        assertThat(json.readTree(answer.body()).get("detail").asString())
                .isEqualTo("«второй.png»: за последний час вы загрузили столько, сколько можно (до 600 файлов и 500 МБ"
                        + " в час). Этот файл можно добавить через 30 минут");
    }

    private String post(boolean publish) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address("/api/v1/practices"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BODY.formatted(publish)));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> upload(String name, byte[] bytes) throws IOException, InterruptedException {
        var head = "--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = Samples.joined(
                head.getBytes(StandardCharsets.UTF_8),
                bytes,
                ("\r\n--" + BETWEEN + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(address(api("")))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + token);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> guest(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private int remove(String id) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(api("/" + id)))
                .header("Authorization", "Bearer " + token)
                .DELETE();
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private String api(String path) {
        return "/api/v1/practices/" + practice + "/attachments" + path;
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
