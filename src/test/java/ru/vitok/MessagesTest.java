package ru.vitok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+){2,})\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (var bundle : bundles()) {
            assertThat(keys(bundle + "_en")).as(bundle).isEqualTo(keys(bundle));
        }
    }

    @Test
    void aBundleHoldsOnlyItsOwnModulesKeys() throws IOException {
        for (var bundle : bundles()) {
            assertThat(keys(bundle)).as(bundle).allMatch(key -> key.startsWith(bundle + "."));
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : bundles()) {
            known.addAll(keys(bundle));
        }
        var modules = bundles();
        var missing = new ArrayList<String>();
        try (var files = Files.walk(CODE)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var found = KEY.matcher(Files.readString(file));
                while (found.find()) {
                    var key = found.group(1);
                    if (modules.contains(key.substring(0, key.indexOf('.'))) && !known.contains(key)) {
                        missing.add(file.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.endsWith("_en.properties"))
                    .map(it -> it.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static TreeSet<String> keys(String bundle) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
