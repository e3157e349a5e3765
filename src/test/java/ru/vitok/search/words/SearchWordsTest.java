package ru.vitok.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.search.SearchQuery;

/** What people may do with the words of the field, and what the search makes of it. */
@PortalTest
class SearchWordsTest {

    @Autowired
    SearchWords words;

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID methodist = UUID.randomUUID();
    private String known = "";
    private String other = "";

    @BeforeEach
    void names() {
        methodist = people.person(Role.METHODIST, people.municipality());
        known = "знак" + letters();
        other = "иначе" + letters();
    }

    @AfterEach
    void clean() {
        people.as(
                methodist,
                () -> words.all().stream().filter(it -> it.id() != null).forEach(line -> {
                    if (line.shipped()) {
                        words.restore(line);
                    } else {
                        words.remove(line);
                    }
                }));
    }

    @Test
    void anAddedWordIsUnderstoodByTheNextSearchAndADeletedOneNoMoreUntilItIsPutBack() {
        put("Занятие по теме " + known);
        people.as(methodist, () -> {
            assertThat(found(other)).isZero();
            jdbc.sql("update search_miss set times = 100000 where words = :words")
                    .param("words", other)
                    .update();
            assertThat(missed()).isTrue();
            var line = words.add(" " + other.toUpperCase(java.util.Locale.ROOT) + " ", known);
            assertThat(found(other)).isOne();
            assertThat(missed()).isFalse();
            words.remove(line);
            assertThat(found(other)).isZero();
            words.restore(line);
            assertThat(found(other)).isOne();
            var changed = words.change(
                    words.all().stream()
                            .filter(it -> line.id().equals(it.id()))
                            .findFirst()
                            .orElseThrow(),
                    other,
                    "нечто совсем другое");
            assertThat(found(other)).isZero();
            assertThat(changed.by()).isEqualTo(methodist);
        });
        assertThat(jdbc.sql("select count(*) from audit_event where object_type = 'search-word'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void aShippedWordIsSwitchedOffAndBack() {
        people.as(methodist, () -> {
            var line = shipped();
            assertThat(line.on()).isTrue();
            words.remove(line);
            assertThat(shipped()).returns(false, WordLine::on).returns(methodist, WordLine::by);
            words.restore(shipped());
            assertThat(shipped().on()).isTrue();
        });
    }

    @Test
    void whatMakesNoSenseIsRefusedWithTheReason() {
        people.as(methodist, () -> {
            words.add(other, known);
            refused("", known, "empty");
            refused(other, " - ", "empty");
            refused("два слова", known, "one-word");
            refused("как", known, "says-nothing");
            refused("ё", known, "says-nothing");
            refused("а".repeat(41), known, "long");
            refused("сокр", "а б в г д е ж з и", "many-words");
            refused(other, known, "twice");
            refused("впр", "Всероссийская проверочная работа", "twice");
            refused(other, other, "circle");
            refused(known, other, "circle");
        });
    }

    @Test
    void whoDoesNotKeepTheWordsDoesNotSeeThem() {
        var teacher = people.person(Role.TEACHER, people.school(people.municipality()));
        people.as(teacher, () -> {
            assertThat(words.mine()).isFalse();
            assertThatThrownBy(words::all).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> words.add(other, known)).isInstanceOf(Exception.class);
        });
        assertThat(people.as(
                        methodist,
                        () -> words.all().stream().anyMatch(it -> it.is(ru.vitok.search.FieldWord.of(other, known)))))
                .isFalse();
    }

    private void refused(String shortForm, String longForm, String why) {
        assertThatThrownBy(() -> words.add(shortForm, longForm))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo("search.words.refusal." + why));
    }

    private WordLine shipped() {
        return words.all().stream()
                .filter(it -> it.shipped() && "шмо".equals(it.word().shortForm()))
                .findFirst()
                .orElseThrow();
    }

    private boolean missed() {
        return words.missed(100).stream().anyMatch(it -> it.words().equals(other));
    }

    private long found(String asked) {
        return search.find(SearchQuery.of(asked)).total();
    }

    private void put(String title) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> index.put(new SearchEntry(
                EntryType.PRACTICE,
                id,
                title,
                "",
                "",
                null,
                Set.of(),
                Set.of(),
                null,
                Set.of(Audience.person(methodist)),
                "practices/" + id,
                null,
                1,
                null)));
        for (var i = 0; i < 100 && people.as(methodist, () -> found(known)) == 0; i++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(it -> String.valueOf((char) ('а' + Character.digit(it, 16))))
                .collect(Collectors.joining())
                .substring(0, 12);
    }
}
