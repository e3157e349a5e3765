package ru.vitok.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the code asks of the matrix stands in it. */
class ObjectNamesTest {

    private static final AccessSheet SHEET = AccessSheet.read();
    private static final Pattern ASKED =
            Pattern.compile("\\.(?:require|allows|anywhere|audience|reach)\\(\\s*\"([a-z.-]+)\",\\s*Action\\.([A-Z]+)");
    private static final Pattern SEEN = Pattern.compile("\\.audience\\(\\s*\"([a-z.-]+)\"");
    /** Any string that looks like one of the matrix's objects with a state. */
    private static final Pattern NAMED = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+)\"");

    @Test
    void everyPairThatTheCodeNamesHasARow() throws IOException {
        var missing = new TreeSet<String>();
        var asked = 0;
        for (var source : sources()) {
            var pairs = ASKED.matcher(source);
            while (pairs.find()) {
                asked++;
                var pair = pairs.group(1) + "," + pairs.group(2);
                if (!SHEET.pairs().contains(pair)) {
                    missing.add(pair);
                }
            }
            var seen = SEEN.matcher(source);
            while (seen.find()) {
                if (!SHEET.pairs().contains(seen.group(1) + ",VIEW")) {
                    missing.add(seen.group(1) + ",VIEW");
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(asked).isGreaterThan(40);
    }

    @Test
    void aNameWithAStateOfAKnownObjectIsItself() throws IOException {
        var kinds = new TreeSet<String>();
        SHEET.objects().forEach(it -> kinds.add(it.split("\\.")[0]));
        var unknown = new TreeSet<String>();
        for (var source : sources()) {
            // only classes that ask the policy: elsewhere such words are keys of texts
            if (!source.contains("ermissions.") && !source.contains("String object()")) {
                continue;
            }
            var names = NAMED.matcher(source);
            while (names.find()) {
                var name = names.group(1);
                if (kinds.contains(name.split("\\.")[0]) && !SHEET.objects().contains(name)) {
                    unknown.add(name);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static java.util.List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = new java.util.ArrayList<String>();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
