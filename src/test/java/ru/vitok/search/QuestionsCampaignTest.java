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
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;

/**
 * Whole questions against single paragraphs, five close neighbours of each topic: of seven in ten nearly all are worded
 * freely, some share no word with their answer, so the floor is low and worth raising. Another file of the same form may be
 * measured: {@code # topic}, {@code P paragraph}, and below each its questions, {@code Q question}.
 */
@PortalTest
@Tag("campaign")
@Tag("questions")
class QuestionsCampaignTest {

    private record Asked(String question, UUID paragraph) {}

    private static final Path FILE =
            Path.of(System.getProperty("questions.file", "src/test/resources/search/questions.txt"));

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    private final Map<UUID, String> titles = new HashMap<>();
    private final List<Asked> questions = new ArrayList<>();
    private UUID reader = UUID.randomUUID();

    @BeforeEach
    void load() throws IOException {
        reader = people.person(Role.TEACHER, people.school(people.municipality()));
        var lines = Files.readAllLines(FILE);
        transaction.executeWithoutResult(_ -> read(lines));
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (found("").size() < titles.size() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Test
    void theParagraphThatAnswersAWholeQuestionStandsFirst() throws IOException {
        var first = 0;
        var near = 0;
        var empty = 0;
        var lost = new StringBuilder();
        for (var asked : questions) {
            var place = found(asked.question()).indexOf(asked.paragraph());
            first += place == 0 ? 1 : 0;
            near += place >= 0 && place < 3 ? 1 : 0;
            empty += place < 0 ? 1 : 0;
            if (place != 0) {
                lost.append(place).append('\t').append(asked.question()).append('\n');
            }
        }
        var all = (double) questions.size();
        var report = "asked %d, first %.3f, first three %.3f, not on the page %.3f%n"
                .formatted(questions.size(), first / all, near / all, empty / all);
        Files.createDirectories(Path.of("target/questions"));
        Files.writeString(Path.of("target/questions/lost.tsv"), report + lost);
        assertThat(first / all).as(report).isGreaterThanOrEqualTo(0.68);
        assertThat(empty / all).as(report).isLessThanOrEqualTo(0.11);
    }

    private void read(List<String> lines) {
        var topic = "";
        var paragraph = reader;
        var number = 0;
        for (var line : lines) {
            switch (line.charAt(0)) {
                case '#' -> topic = line.substring(2);
                case 'P' -> paragraph = put(topic + " " + ++number, line.substring(2));
                default -> questions.add(new Asked(line.substring(2), paragraph));
            }
        }
    }

    private UUID put(String title, String text) {
        var id = UUID.randomUUID();
        titles.put(id, title);
        index.put(new SearchEntry(
                EntryType.PRACTICE,
                id,
                title,
                "",
                text,
                null,
                Set.of(),
                Set.of(),
                reader.toString(),
                Set.of(Audience.person(reader)),
                "practices/" + id,
                null,
                1,
                null));
        return id;
    }

    private List<UUID> found(String words) {
        var query = SearchQuery.of(words)
                .withPage(0, words.isEmpty() ? SearchQuery.SIZE_MAX : 10)
                .withStatuses(Set.of(reader.toString()));
        return people.as(
                reader,
                () -> search.find(query).hits().stream().map(SearchHit::id).toList());
    }
}
