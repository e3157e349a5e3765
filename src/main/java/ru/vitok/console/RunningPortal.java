package ru.vitok.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.kernel.Refusal;

/** Sends a command to the portal that runs on a data folder and prints the answer as it comes. */
class RunningPortal {

    private static final int PATIENCE_IN_SECONDS = 300;

    private final Path data;

    RunningPortal(Path data) {
        this.data = data;
    }

    int run(List<String> words, PrintWriter out, PrintWriter err) {
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()) {
            var answer = client.send(request(whenReady(err), words), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new Refusal("console.refusal.answer", answer.statusCode());
            }
            return print(answer, out, err);
        } catch (IOException problem) {
            throw new Refusal("console.refusal.unreachable", data.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ConsoleCommands.REFUSED;
        }
    }

    private PortalProcess whenReady(PrintWriter err) throws InterruptedException {
        for (var second = 0; second < PATIENCE_IN_SECONDS; second++) {
            var portal =
                    PortalProcess.read(data.resolve("run/portal.properties")).filter(PortalProcess::isReady);
            if (portal.isPresent()) {
                return portal.get();
            }
            if (!DataFolder.isHeld(data)) {
                break;
            }
            if (second == 0) {
                err.println(ConsoleTexts.text("console.waiting"));
            }
            Thread.sleep(1000);
        }
        throw new Refusal("console.refusal.unreachable", data.toString());
    }

    private static HttpRequest request(PortalProcess portal, List<String> words) {
        var form = words.stream()
                .map(word -> ConsoleEndpoint.ARGUMENT + "=" + URLEncoder.encode(word, UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(portal.address() + ConsoleEndpoint.PATH))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .header(ConsoleEndpoint.SECRET_HEADER, portal.secret())
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static int print(HttpResponse<Stream<String>> answer, PrintWriter out, PrintWriter err) {
        var status = ConsoleCommands.REFUSED;
        try (var lines = answer.body()) {
            for (var frames = lines.map(Frame::of).iterator(); frames.hasNext(); ) {
                var frame = frames.next();
                if (frame.channel() == Frame.STATUS) {
                    status = Integer.parseInt(frame.text());
                } else {
                    var printer = frame.channel() == Frame.OUT ? out : err;
                    printer.print(frame.text());
                    printer.flush();
                }
            }
        }
        return status;
    }
}
