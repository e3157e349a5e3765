package ru.vitok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Pattern FILE = Pattern.compile("(D\\d{3})-\\d{8}-[a-z0-9-]+\\.md");
    private static final Pattern CITED = Pattern.compile("\\bD\\d{3}\\b");

    /** Where somebody may rest on a decision. */
    private static final List<Path> TEXTS = List.of(
            Path.of("src"),
            Path.of("docs"),
            Path.of("bin"),
            Path.of("README.md"),
            Path.of("CONTRIBUTING.md"),
            Path.of("pom.xml"));

    private static final Pattern READ = Pattern.compile(".*\\.(java|md|sh|sql|properties|xml)");

    @Test
    void decisionsAreNumberedWithoutGapsAndDoubles() throws IOException {
        var numbers = files().stream().map(DecisionsTest::number).toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("D%03d"::formatted)
                        .toList());
    }

    @Test
    void aDecisionSaysWhyWhatInsteadOfWhatAndHowItWouldFail() throws IOException {
        for (var file : files()) {
            var lines = Files.readAllLines(DECISIONS.resolve(file));

            assertThat(lines.getFirst()).as(file).startsWith("# " + number(file) + ": ");
            assertThat(lines.stream().filter(line -> line.startsWith("## ")))
                    .as(file)
                    .containsExactly("## Context", "## Decision", "## Given up", "## How we would notice it was wrong");
        }
    }

    @Test
    void everyDecisionThatIsCitedExists() throws IOException {
        var known = files().stream().map(DecisionsTest::number).toList();

        var unknown = new TreeMap<>(cited());
        known.forEach(unknown::remove);

        assertThat(unknown).isEmpty();
    }

    private static TreeMap<String, TreeSet<String>> cited() throws IOException {
        var cited = new TreeMap<String, TreeSet<String>>();
        for (var text : texts()) {
            var found = CITED.matcher(Files.readString(text));
            while (found.find()) {
                cited.computeIfAbsent(found.group(), _ -> new TreeSet<>()).add(text.toString());
            }
        }
        return cited;
    }

    private static List<Path> texts() throws IOException {
        var texts = new ArrayList<Path>();
        for (var place : TEXTS) {
            try (var files = Files.walk(place)) {
                files.filter(it -> READ.matcher(it.toString()).matches()).forEach(texts::add);
            }
        }
        return texts;
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(DECISIONS)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private static String number(String file) {
        var named = FILE.matcher(file);
        assertThat(named.matches()).as(file).isTrue();
        return named.group(1);
    }
}
