package ru.vitok.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.NoticeRow;
import ru.vitok.notification.Notices;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;
import ru.vitok.search.EntryType;
import ru.vitok.search.FurtherChoice;
import ru.vitok.search.Search;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.search.SearchQuery;

@PortalTest
class SavedSearchesModuleTest {

    private final String subject = "Слежение " + UUID.randomUUID();

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    SavedSearches searches;

    @Autowired
    FollowedSearches followed;

    @Autowired
    FollowedNames names;

    @Autowired
    Notices notices;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    private UUID teacher;
    private UUID other;

    @BeforeEach
    void people() {
        var school = people.school(people.municipality());
        teacher = people.person(Role.TEACHER, school);
        other = people.person(Role.TEACHER, school);
    }

    @Test
    void whatComesAfterIsToldOnceAndOnlyWhatThePersonMaySee() {
        put("Трапеция старая", Audience.PUBLIC);
        people.as(teacher, () -> follow("трапеция"));
        followed.round();
        assertThat(told(teacher)).isEmpty();

        put("Трапеция новая", Audience.PUBLIC);
        put("Трапеция чужая", Audience.person(other));
        followed.round();
        followed.round();

        assertThat(told(teacher)).singleElement().satisfies(it -> {
            assertThat(it.titleKey()).isEqualTo("search.notice.fresh");
            assertThat(it.arguments()).containsExactly("трапеция", "Трапеция новая", "0");
            assertThat(it.path()).isEqualTo("search?followed=" + mine().id());
        });
    }

    @Test
    void anOldTextThatRisesAmongManyIsNoNews() {
        var entries = IntStream.rangeClosed(1, 105)
                .mapToObj(number -> entry("Хорда " + number, Audience.PUBLIC))
                .toList();
        transaction.executeWithoutResult(_ -> index.put(entries));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("хорда") == 105);
        people.as(teacher, () -> follow("хорда"));
        var best = people.as(teacher, () -> search.ids(query("хорда").withPage(0, 100)));

        transaction.executeWithoutResult(_ -> entries.stream()
                .filter(it -> !best.contains(it.id()))
                .map(SavedSearchesModuleTest::proven)
                .forEach(index::put));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !best.containsAll(
                        people.as(teacher, () -> search.ids(query("хорда").withPage(0, 100)))));
        followed.round();

        assertThat(told(teacher)).isEmpty();
    }

    private long count(String words) {
        return people.as(teacher, () -> search.find(query(words)).total());
    }

    private static SearchEntry proven(SearchEntry it) {
        return new SearchEntry(
                it.type(),
                it.id(),
                it.title(),
                it.summary(),
                it.text(),
                it.subject(),
                it.grades(),
                it.skills(),
                "TRIED",
                it.audience(),
                it.path(),
                it.date(),
                3,
                it.note());
    }

    @Test
    void aSearchIsFollowedOnceAndNobodySeesAnothers() {
        people.as(teacher, () -> follow("медиана"));
        people.as(teacher, () -> follow("медиана"));

        assertThat(people.as(teacher, () -> searches.mine())).hasSize(1);
        assertThat(people.as(other, () -> searches.mine())).isEmpty();
        var foreign = people.as(teacher, () -> searches.mine()).getFirst();
        people.as(other, () -> {
            searches.leave(foreign);
            return true;
        });
        assertThat(people.as(teacher, () -> searches.of(query("медиана")))).isPresent();
        people.as(teacher, () -> {
            searches.leave(foreign);
            return true;
        });
        assertThat(people.as(teacher, () -> searches.mine())).isEmpty();
    }

    @Test
    void everythingAtOnceAndMoreThanTwentyAreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(teacher, () -> {
                    searches.follow(SearchQuery.of(" ").withTypes(Set.of(EntryType.PRACTICE)));
                    return true;
                }))
                .withMessageContaining("search.refusal.nothing-to-follow");
        for (var number = 1; number <= 20; number++) {
            var words = "тема " + number;
            people.as(teacher, () -> follow(words));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(teacher, () -> follow("лишняя")))
                .withMessageContaining("search.refusal.many-followed");
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> searches.follow(query("гость")));
    }

    @Test
    void aClubAloneAndASchoolYearAloneCanBeFollowed() {
        var club = UUID.randomUUID();
        people.as(teacher, () -> {
            searches.follow(SearchQuery.of("").withFurther(FurtherChoice.NONE.withClubs(Set.of(club.toString()))));
            searches.follow(SearchQuery.of("").withFurther(FurtherChoice.NONE.withYears(Set.of("2027/28"))));
            return true;
        });
        put(entry("Из клуба", Audience.PUBLIC).withClubs(Set.of(club)));
        followed.round();

        assertThat(told(teacher)).singleElement().satisfies(it -> {
            assertThat(it.arguments()).containsExactly("клуб", "Из клуба", "0");
        });
        assertThat(people.as(
                        teacher,
                        () -> searches.mine().stream()
                                .map(it -> names.of(it, Locale.ENGLISH))
                                .toList()))
                .containsExactlyInAnyOrder("a club", "2027/28");
    }

    @Test
    void aLongSearchInRussianIsToldOfToo() {
        var words = "как научить шестиклассников объяснять вслух решение задачи на проценты и доли величин";
        people.as(teacher, () -> follow(words));
        put(words.substring(0, 60), Audience.PUBLIC);

        followed.round();

        assertThat(told(teacher))
                .singleElement()
                .satisfies(it -> assertThat(it.path()).isEqualTo("search?followed=" + mine().id()));
        assertThat(people.as(teacher, () -> searches.query(mine().id()))).contains(query(words));
        assertThat(people.as(other, () -> searches.query(mine().id()))).isEmpty();
    }

    private SavedSearch mine() {
        return people.as(teacher, () -> searches.mine()).getFirst();
    }

    private boolean follow(String words) {
        searches.follow(query(words));
        return true;
    }

    private SearchQuery query(String words) {
        return SearchQuery.of(words).withSubjects(Set.of(subject));
    }

    private java.util.List<NoticeRow> told(UUID person) {
        return people.as(person, () -> notices.mine(PageRequest.of(0, 10))).getContent();
    }

    private void put(String title, String audience) {
        put(entry(title, audience));
    }

    private SearchEntry entry(String title, String audience) {
        return new SearchEntry(
                EntryType.PRACTICE,
                UUID.randomUUID(),
                title,
                "о фигуре",
                "о фигуре",
                subject,
                Set.of(8),
                Set.of(),
                "PUBLISHED",
                Set.of(audience),
                "practices/x",
                LocalDate.of(2026, 11, 1),
                1,
                null);
    }

    private void put(SearchEntry entry) {
        transaction.executeWithoutResult(_ -> index.put(entry));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> people.as(
                        entry.audience().contains(Audience.PUBLIC) ? teacher : other,
                        () -> search.exactly(query(entry.title())).stream()
                                .anyMatch(it -> it.title().equals(entry.title()))));
    }
}
