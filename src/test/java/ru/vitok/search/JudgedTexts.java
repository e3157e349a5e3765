package ru.vitok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Audience;

/** The texts that the judged queries ask: the library, and short texts of other kinds beside it. */
record JudgedTexts(UUID reader) {

    record Named(String name, SearchEntry entry) {}

    /** One person's own: no other test's texts stand among them. */
    List<Named> all() throws IOException {
        var all = new ArrayList<Named>();
        try (var files = Files.list(Path.of("content/practices"))) {
            files.sorted().map(this::practice).forEach(all::add);
        }
        judgedLines("texts.tsv")
                .map(line -> line.split("\t", -1))
                .map(this::beside)
                .forEach(all::add);
        return all;
    }

    static Stream<String> judgedLines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search", file)).stream()
                .filter(line -> !line.startsWith("#"));
    }

    private Named practice(Path file) {
        var text = read(file);
        var body = text.substring(text.indexOf("\n---\n") + 5);
        return new Named(
                file.getFileName().toString().replace(".md", ""),
                entry(
                        EntryType.PRACTICE,
                        field(text, "title"),
                        field(text, "summary"),
                        body,
                        field(text, "subject"),
                        grades(field(text, "grades"))));
    }

    private Named beside(String[] columns) {
        return new Named(
                columns[0],
                entry(
                        EntryType.valueOf(columns[1]),
                        columns[2],
                        columns[3],
                        "",
                        columns[4].isEmpty() ? null : columns[4],
                        grades(columns[5])));
    }

    private SearchEntry entry(
            EntryType type, String title, String summary, String text, @Nullable String subject, Set<Integer> grades) {
        var id = UUID.randomUUID();
        return new SearchEntry(
                type,
                id,
                title,
                summary,
                text,
                subject,
                grades,
                Set.of(),
                reader.toString(),
                Set.of(Audience.person(reader)),
                "judged/" + id,
                null,
                1,
                null);
    }

    private static Set<Integer> grades(String list) {
        return Stream.of(list.replaceAll("[^0-9,]", "").split(","))
                .filter(grade -> !grade.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static String field(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .map(line -> line.substring(name.length() + 1).strip().replaceAll("^\"|\"$", ""))
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
