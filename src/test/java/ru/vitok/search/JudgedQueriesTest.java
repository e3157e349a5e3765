package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;

/** Queries as teachers type them, each with the texts that a person who read them judged to answer it. */
@PortalTest
class JudgedQueriesTest {

    private record Judged(String words, Map<String, Integer> grades) {}

    private record Measured(String words, double gain, boolean answered, List<String> found) {}

    private static final int PAGE = 10;
    private static final int LEAST_QUERIES = 300;

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
        var texts = new JudgedTexts(reader).all();
        texts.forEach(text -> names.put(text.entry().id(), text.name()));
        transaction.executeWithoutResult(_ -> texts.forEach(text -> index.put(text.entry())));
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (found("", SearchQuery.SIZE_MAX).size() < names.size() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Test
    void whatAnswersStandsAboveWhatDoesNotAndHardlyAQueryIsLeftWithoutAnAnswer() throws IOException {
        var measured = judged().map(this::measure).toList();
        var gain = measured.stream().mapToDouble(Measured::gain).average().orElseThrow();
        var unanswered = measured.stream().filter(it -> !it.answered()).toList();
        report(measured, gain, unanswered.size());

        assertThat(measured).hasSizeGreaterThanOrEqualTo(LEAST_QUERIES);
        assertThat(gain).as("nDCG of the first ten").isGreaterThanOrEqualTo(0.85);
        assertThat(unanswered)
                .as("no answer on the page")
                .hasSizeLessThanOrEqualTo(measured.size() * unanswered() / 100);
    }

    /** Of a hundred queries. */
    int unanswered() {
        return 2;
    }

    private Measured measure(Judged query) {
        var found = found(query.words(), PAGE);
        var best = query.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(PAGE)
                .toList();
        var got =
                found.stream().map(name -> query.grades().getOrDefault(name, 0)).toList();
        return new Measured(query.words(), gain(got) / gain(best), got.stream().anyMatch(it -> it > 0), found);
    }

    /** A full answer counts three times a partial one, and less the lower it stands. */
    private static double gain(List<Integer> grades) {
        var sum = 0.0;
        for (var place = 0; place < grades.size(); place++) {
            sum += ((1 << grades.get(place)) - 1) * Math.log(2) / Math.log(place + 2);
        }
        return sum;
    }

    private List<String> found(String words, int size) {
        var query = SearchQuery.of(words).withPage(0, size).withStatuses(Set.of(reader.toString()));
        return people.as(
                reader,
                () -> search.find(query).hits().stream()
                        .map(hit -> names.getOrDefault(hit.id(), "?"))
                        .toList());
    }

    private static Stream<Judged> judged() throws IOException {
        return JudgedTexts.judgedLines("judged.tsv")
                .map(line -> line.split("\t"))
                .map(columns -> new Judged(
                        columns[0],
                        Stream.of(columns[1].split(" "))
                                .map(judgement -> judgement.split("="))
                                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])))));
    }

    /** The worst first: what to look at next. */
    private static void report(List<Measured> measured, double gain, int unanswered) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("queries %d, nDCG@10 %.3f, unanswered %d".formatted(measured.size(), gain, unanswered));
        measured.stream()
                .sorted(Comparator.comparingDouble(Measured::gain))
                .limit(80)
                .map(it -> "%.2f\t%s\t%s".formatted(it.gain(), it.words(), it.found()))
                .forEach(lines::add);
        Files.createDirectories(Path.of("target/questions"));
        Files.write(Path.of("target/questions/judged.tsv"), lines);
    }
}
