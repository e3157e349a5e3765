package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;

/**
 * Whole questions against single paragraphs, five close neighbours of each topic: of seven in ten nearly all are worded
 * freely, some share no word with their answer, so the floor is low and worth raising. Another {@link QuestionFile}
 * may be measured.
 */
@PortalTest
@Tag("campaign")
@Tag("questions")
class QuestionsCampaignTest {

    private record Asked(String question, UUID paragraph) {}

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    private final Set<UUID> written = new HashSet<>();
    private final List<Asked> questions = new ArrayList<>();
    private UUID reader = UUID.randomUUID();

    @BeforeEach
    void reader() {
        reader = people.person(Role.TEACHER, people.school(people.municipality()));
    }

    @Test
    void freelyWordedQuestionsFindTheirParagraph() throws IOException {
        load(QuestionFile.named("questions.txt"));
        measure("questions", 0.785, 0.06);
    }

    @Test
    void questionsAskedWithTheTextBeforeOnesEyesFindItsParagraph() throws IOException {
        load(QuestionFile.named("reading-dev.txt"));
        questions.clear();
        load(QuestionFile.named("reading.txt"));
        measure("reading", 0.88, 0.045);
    }

    @Test
    void questionsAboutAnArticleFindTheParagraphAmongItsNeighbours() throws IOException {
        load(QuestionFile.named("articles-dev.txt"));
        questions.clear();
        load(QuestionFile.named("articles.txt"));
        measure("articles", 0.955, 0.02);
    }

    @Test
    @EnabledIfSystemProperty(named = "questions.file", matches = ".+")
    void questionsOfAnotherFileFindTheirParagraph() throws IOException {
        load(QuestionFile.read(Path.of(System.getProperty("questions.file"))));
        measure("other", 0, 1);
    }

    private void load(List<QuestionFile.Paragraph> paragraphs) {
        transaction.executeWithoutResult(_ -> paragraphs.forEach(this::put));
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (page("").total() < written.size() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private void measure(String name, double leastFirst, double mostLost) throws IOException {
        var first = 0;
        var near = 0;
        var lost = 0;
        var empty = 0;
        var list = new StringBuilder();
        for (var asked : questions) {
            var finds = found(asked.question());
            var place = finds.indexOf(asked.paragraph());
            first += place == 0 ? 1 : 0;
            near += place >= 0 && place < 3 ? 1 : 0;
            lost += place < 0 ? 1 : 0;
            empty += finds.isEmpty() ? 1 : 0;
            if (place != 0) {
                list.append(place).append('\t').append(asked.question()).append('\n');
            }
        }
        var all = (double) questions.size();
        var report = "%s: asked %d, first %.3f, first three %.3f, not on the page %.3f, empty %.3f%n"
                .formatted(name, questions.size(), first / all, near / all, lost / all, empty / all);
        Files.createDirectories(Path.of("target/questions"));
        Files.writeString(Path.of("target/questions/" + name + ".tsv"), report + list);
        assertThat(first / all).as(report).isGreaterThanOrEqualTo(leastFirst);
        assertThat(lost / all).as(report).isLessThanOrEqualTo(mostLost);
        assertThat(empty / all).as(report).isLessThanOrEqualTo(0.005);
    }

    private void put(QuestionFile.Paragraph paragraph) {
        var id = UUID.randomUUID();
        written.add(id);
        paragraph.questions().forEach(question -> questions.add(new Asked(question, id)));
        index.put(new SearchEntry(
                EntryType.PRACTICE,
                id,
                paragraph.topic(),
                "",
                paragraph.text(),
                null,
                Set.of(),
                Set.of(),
                reader.toString(),
                Set.of(Audience.person(reader)),
                "practices/" + id,
                null,
                1,
                null));
    }

    private List<UUID> found(String words) {
        return page(words).hits().stream().map(SearchHit::id).toList();
    }

    private SearchPage page(String words) {
        var query = SearchQuery.of(words).withStatuses(Set.of(reader.toString()));
        return people.as(reader, () -> search.find(query));
    }
}
