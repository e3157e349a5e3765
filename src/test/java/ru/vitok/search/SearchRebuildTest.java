package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.people.Audience;

@PortalTest
class SearchRebuildTest {

    private static final int MANY = 600;

    private final String subject = "Перепись " + UUID.randomUUID();

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    SearchRebuild rebuild;

    @Autowired
    Comparing comparing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private List<UUID> entries = List.of();

    @BeforeEach
    void write() {
        entries = Stream.generate(UUID::randomUUID).limit(MANY).toList();
        transaction.executeWithoutResult(_ ->
                index.put(entries.stream().map(id -> entry(id, "Гипотенуза")).toList()));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> found("гипотенуза") == MANY);
    }

    @Test
    void peopleGoOnFindingEverythingWhileItIsWrittenAnew() {
        var over = new AtomicBoolean();
        var asking = CompletableFuture.supplyAsync(() -> {
            var least = (long) MANY;
            for (var asked = 0; asked < 10 || !over.get(); asked++) {
                least = Math.min(least, found("гипотенуза"));
            }
            return least;
        });

        rebuild.rebuild();
        rebuild.rebuild();
        over.set(true);

        assertThat(asking.join()).isEqualTo(MANY);
        assertThat(found("гипотенуза")).isEqualTo(MANY);
    }

    @Test
    void whatIsWrittenChangedAndRemovedMeanwhileStandsAfterwards() {
        var fresh = UUID.randomUUID();
        rebuild.rebuild(once(() -> {
            index.put(entry(fresh, "Биссектриса"));
            index.put(entry(entries.getFirst(), "Апофема"));
            index.put(entry(entries.getLast(), "Апофема"));
            index.remove(EntryType.PRACTICE, entries.subList(1, 4));
        }));

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(found("биссектриса")).isEqualTo(1);
            assertThat(found("апофема")).isEqualTo(2);
            assertThat(found("гипотенуза")).isEqualTo(MANY - 5);
        });
    }

    @Test
    void stoppedInTheMiddleItLeavesEverythingFound() throws Exception {
        var stopped = CompletableFuture.runAsync(() -> assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> rebuild.rebuild(_ -> Thread.currentThread().interrupt())));
        stopped.join();

        assertThat(found("гипотенуза")).isEqualTo(MANY);
        assertThat(ours(comparing.now())).isEmpty();
        rebuild.rebuild();
        assertThat(found("гипотенуза")).isEqualTo(MANY);
    }

    @Test
    void whatDiffersIsNamedAndMended() throws Exception {
        var stray = key(0);
        var outdated = key(1);
        var missing = "PRACTICE:" + UUID.randomUUID();
        jdbc.sql("delete from search_entry where key = ?").param(stray).update();
        jdbc.sql("update search_entry set title = 'Катет', print = 'other' where key = ?")
                .param(outdated)
                .update();
        jdbc.sql("""
                insert into search_entry (key, type, object_id, title, summary, text, subject, grades, skills, audience,
                  path, weight) values (?, 'PRACTICE', ?, 'Медиана', '', '', ?, '{}', '{}', '{public}', 'x', 1)""").params(missing, UUID.randomUUID(), subject).update();

        var found = comparing.now();
        assertThat(found.stray()).contains(stray);
        assertThat(found.outdated()).contains(outdated);
        assertThat(found.missing()).contains(missing);
        assertThat(ours(found)).containsExactlyInAnyOrder(stray, outdated, missing);
        assertThat(found("медиана")).isZero();

        assertThat(rebuild.repair().agrees()).isFalse();

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(found("медиана")).isEqualTo(1);
            assertThat(found("катет")).isEqualTo(1);
            assertThat(found("гипотенуза")).isEqualTo(MANY - 2);
        });
        assertThat(ours(comparing.now())).isEmpty();
    }

    @Test
    void fromEmptyItHoldsTheSame() {
        rebuild.rebuildFromEmpty(_ -> {});

        assertThat(found("гипотенуза")).isEqualTo(MANY);
    }

    private LongConsumer once(Runnable work) {
        var done = new AtomicBoolean();
        return _ -> {
            if (!done.getAndSet(true)) {
                transaction.executeWithoutResult(_ -> work.run());
            }
        };
    }

    private Set<String> ours(Difference difference) {
        var ours = IntStream.range(0, MANY).mapToObj(this::key).collect(java.util.stream.Collectors.toSet());
        ours.addAll(jdbc.sql("select key from search_entry where subject = ?")
                .param(subject)
                .query(String.class)
                .list());
        ours.retainAll(difference.keys());
        return ours;
    }

    private String key(int number) {
        return SearchEntryRow.key(EntryType.PRACTICE, entries.get(number));
    }

    private long found(String words) {
        return search.find(SearchQuery.of("\"" + words + "\"").withSubjects(Set.of(subject)))
                .total();
    }

    private SearchEntry entry(UUID id, String title) {
        return new SearchEntry(
                EntryType.PRACTICE,
                id,
                title,
                "",
                "",
                subject,
                Set.of(),
                Set.of(),
                null,
                Set.of(Audience.PUBLIC),
                "practices/" + id,
                null,
                1,
                null);
    }
}
