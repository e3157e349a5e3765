package ru.vitok.feed;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * Reads the facts of a page as linked data (Titanium, JSON-LD 1.1) and says what schema.org would find wrong. The context is
 * the little of schema.org's own that our words need; nothing is fetched.
 */
final class LinkedData {

    private static final String SCHEMA = "http://schema.org/";
    private static final String CONTEXT = """
            {"@context": {"@vocab": "http://schema.org/", "url": {"@type": "@id"}, "license": {"@type": "@id"},
              "isBasedOn": {"@type": "@id"}, "isPartOf": {"@type": "@id"}}}""";
    private static final DocumentLoader LOCAL = (address, _) -> {
        if (!address.getHost().equals("schema.org")) {
            throw new IllegalStateException("asked for " + address);
        }
        try {
            return JsonDocument.of(new StringReader(CONTEXT));
        } catch (JsonLdError impossible) {
            throw new IllegalStateException(impossible);
        }
    };

    private final List<String> faults = new ArrayList<>();

    private LinkedData() {}

    static List<String> faults(String json) throws JsonLdError {
        var data = new LinkedData();
        var things = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader(LOCAL)
                .get();
        if (things.size() != 1) {
            data.faults.add("things: " + things.size());
        }
        things.forEach(it -> data.thing(it.asJsonObject()));
        return data.faults;
    }

    private void thing(JsonObject thing) {
        var type = type(thing);
        if (!Vocabulary.known(type)) {
            faults.add("type " + type);
        }
        thing.forEach((name, values) -> {
            if (!name.startsWith("@")) {
                var word = Vocabulary.WORDS.get(name.substring(SCHEMA.length()));
                if (!name.startsWith(SCHEMA) || word == null || !Vocabulary.is(type, word.of())) {
                    faults.add(name + " of " + type);
                } else {
                    values.asJsonArray().forEach(it -> value(name, word, it.asJsonObject()));
                }
            }
        });
    }

    private void value(String name, Vocabulary.Word word, JsonObject value) {
        if (word.values().stream().noneMatch(it -> fits(it, value))) {
            faults.add(name + " may not be " + value);
        }
        if (value.containsKey("@type")) {
            thing(value);
        }
    }

    private static boolean fits(String wanted, JsonObject value) {
        if (wanted.equals("URL")) {
            return value.containsKey("@id") && value.getString("@id").matches("https?://\\S+");
        }
        if (!value.containsKey("@value")) {
            return value.containsKey("@type") && Vocabulary.is(type(value), wanted);
        }
        var plain = value.get("@value");
        return wanted.equals("Boolean")
                ? plain == JsonValue.TRUE || plain == JsonValue.FALSE
                : plain instanceof JsonString words && written(wanted, words.getString());
    }

    private static boolean written(String wanted, String words) {
        try {
            switch (wanted) {
                case "Text" -> {
                    return !words.isBlank();
                }
                case "Date" -> LocalDate.parse(words);
                case "DateTime" -> Instant.parse(words);
                case "Duration" -> Duration.parse(words);
                case "Tag" -> new Locale.Builder().setLanguageTag(words).build();
                case "Ages" -> {
                    return words.matches("\\d+-\\d*");
                }
                default -> {
                    return false;
                }
            }
            return true;
        } catch (DateTimeParseException | IllformedLocaleException wrong) {
            return false;
        }
    }

    private static String type(JsonObject thing) {
        var types = thing.getJsonArray("@type");
        return types == null ? "" : types.getString(0).replace(SCHEMA, "");
    }
}
