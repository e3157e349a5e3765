package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;

/** Queries as teachers type them, each with the practices of the library that a person judged to answer it. */
@PortalTest
class JudgedQueriesTest {

    private record Judged(String words, Set<String> answers) {}

    private static final int NEAR_THE_TOP = 3;

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    private final Map<UUID, String> names = new HashMap<>();
    private UUID reader = UUID.randomUUID();

    @BeforeEach
    void library() throws IOException {
        reader = people.person(Role.TEACHER, people.school(people.municipality()));
        try (Stream<Path> files = Files.list(Path.of("content/practices"))) {
            var practices = files.sorted().toList();
            transaction.executeWithoutResult(_ -> practices.forEach(this::put));
        }
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (found("").size() < names.size() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(100).toNanos());
        }
    }

    @Test
    void nineOfTenFirstFindsAnswerAndNoQueryIsLeftWithoutAnAnswerNearTheTop() throws IOException {
        var first = new ArrayList<String>();
        var near = new ArrayList<String>();
        var all = judged();
        for (var query : all) {
            var found = found(query.words());
            var place = place(found, query.answers());
            if (place != 0) {
                first.add(query.words() + " -> "
                        + found.stream().limit(NEAR_THE_TOP).toList());
            }
            if (place < 0 || place >= NEAR_THE_TOP) {
                near.add(query.words() + " -> "
                        + found.stream().limit(NEAR_THE_TOP).toList());
            }
        }
        assertThat(near).as("no answer among the first three").isEmpty();
        assertThat(first).as("another find stands first").hasSizeLessThanOrEqualTo(all.size() / 10);
    }

    private static int place(List<String> found, Set<String> answers) {
        for (var i = 0; i < found.size(); i++) {
            if (answers.contains(found.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private List<String> found(String words) {
        return people.as(
                reader,
                () -> search
                        .find(SearchQuery.of(words)
                                .withPage(0, SearchQuery.SIZE_MAX)
                                .withStatuses(Set.of(reader.toString())))
                        .hits()
                        .stream()
                        .map(hit -> names.getOrDefault(hit.id(), "?"))
                        .toList());
    }

    private static List<Judged> judged() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/search/judged.tsv"))) {
            return lines.map(line -> line.split("\t"))
                    .map(columns -> new Judged(columns[0], Set.of(columns[1].split(","))))
                    .toList();
        }
    }

    private void put(Path file) {
        var id = UUID.randomUUID();
        names.put(id, file.getFileName().toString().replace(".md", ""));
        var text = read(file);
        var body = text.substring(text.indexOf("\n---\n") + 5);
        index.put(new SearchEntry(
                EntryType.PRACTICE,
                id,
                field(text, "title"),
                field(text, "summary"),
                body,
                field(text, "subject"),
                grades(field(text, "grades")),
                Set.of(),
                reader.toString(),
                Set.of(Audience.person(reader)),
                "practices/" + id,
                null,
                1,
                null));
    }

    private static Set<Integer> grades(String list) {
        return Stream.of(list.replaceAll("[^0-9,]", "").split(","))
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
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
