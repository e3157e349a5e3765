package ru.vitok.feed;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A foreign library that knows the protocol and nothing of us. Every answer is held against the protocol's form. */
final class Harvester {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Harvester(int port) {
        base = "http://localhost:" + port + "/oai";
    }

    Document ask(String... arguments) throws Exception {
        var query = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i += 2) {
            query.add(arguments[i] + "=" + URLEncoder.encode(arguments[i + 1], StandardCharsets.UTF_8));
        }
        var request = HttpRequest.newBuilder(URI.create(base + "?" + String.join("&", query)));
        return read(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    Document post(Map<String, String> arguments) throws Exception {
        var form = arguments.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return read(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    String error(String... arguments) throws Exception {
        return ask(arguments).select("error").attr("code");
    }

    /** Follows the tokens to the end of the list. */
    List<Element> all(String verb, String... arguments) throws Exception {
        var asked = new ArrayList<>(List.of("verb", verb));
        asked.addAll(List.of(arguments));
        var page = ask(asked.toArray(String[]::new));
        var found = new ArrayList<Element>();
        while (true) {
            found.addAll(page.select(verb.equals("ListRecords") ? "record" : "header"));
            var token = page.select("resumptionToken").text();
            if (token.isEmpty()) {
                return found;
            }
            page = ask("verb", verb, "resumptionToken", token);
        }
    }

    private static Document read(HttpResponse<String> answer) throws Exception {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        ProtocolForm.check(answer.body());
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }
}
