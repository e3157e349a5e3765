package ru.vitok.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.Clubs;
import ru.vitok.people.Audience;
import ru.vitok.people.Pace;
import ru.vitok.people.Role;
import ru.vitok.search.Demand;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchDemand;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.search.SearchQuery;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(
        classes = SearchView.class,
        packages = {"ru.vitok.search.ui", "ru.vitok.shell"})
class SearchViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    Pace pace;

    @Autowired
    Clubs clubs;

    @Autowired
    Search search;

    @Autowired
    SearchIndex index;

    @Autowired
    SearchDemand demand;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void russian() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
    }

    @Test
    void aClubThatIsGoneIsNamedAndNarrowsNothing() {
        var teacher = person();

        people.as(teacher, () -> {
            UI.getCurrent()
                    .navigate(
                            "search",
                            QueryParameters.of("club", UUID.randomUUID().toString()));
            var page = (SearchView) getCurrentView();
            assertThat(page.getElement().getTextRecursively())
                    .contains("Клуба из ссылки среди доступных вам нет")
                    .doesNotContain("Снять фильтры");
        });
    }

    @Test
    void asvs_2_4_1_whoSearchesTooOftenIsToldHowLongToWait() {
        var hasty = person();
        people.as(hasty, () -> {
            for (var i = 0; i < 70; i++) {
                pace.take(Pace.Work.SEARCH);
            }
            UI.getCurrent().navigate("search", QueryParameters.of("q", "дроби"));
            assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                    .contains("Слишком много поисков подряд. Подождите 1 с");
        });
        people.as(person(), () -> {
            UI.getCurrent().navigate("search", QueryParameters.of("q", "дроби и проценты"));
            assertThat(getCurrentView()).isInstanceOf(SearchView.class);
        });
    }

    @Test
    void aColleagueIsFoundByNameAmongTheClubsThatOneSeesAndIsNoDemand() {
        var here = people.municipality();
        var leader = people.person("Кукушкина-Лесная Агафья", "kukushkina", Role.ASSOCIATION_HEAD, here);
        people.as(
                leader,
                () -> clubs.create(new ClubDraft(
                        ClubKind.CLUB, "Клуб лесных школ", null, ClubLevel.MUNICIPALITY, here.id(), "", true)));
        var neighbour = people.person(Role.TEACHER, people.school(here));
        var stranger = people.person(Role.TEACHER, people.school(people.municipality()));

        people.as(
                neighbour,
                () -> assertThat(said("агафья кукушкина"))
                        .contains("1 человек", "Кукушкина-Лесная Агафья", "руководит: Клуб лесных школ")
                        .doesNotContain("Ничего не нашлось"));
        assertThat(demand.most(1000)).extracting(Demand::words).doesNotContain("агафья кукушкина");
        people.as(
                stranger,
                () -> assertThat(said("агафья кукушкина"))
                        .contains("Ничего не нашлось")
                        .doesNotContain("Кукушкина-Лесная"));
    }

    @Test
    void signsThatNoDatabaseTakesAreNoFailure() {
        people.as(person(), () -> assertThat(said("кукушкина\0лесная")).contains("Поиск", "Ничего не нашлось"));
    }

    @Test
    void theWordForHowFarAPracticeCameHasTheColourOfTheLibrary() {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> index.put(new SearchEntry(
                EntryType.PRACTICE,
                id,
                "Синеглавка рекомендованная",
                "",
                "",
                null,
                Set.of(),
                Set.of(),
                "RECOMMENDED",
                Set.of(Audience.PUBLIC),
                "practices/" + id,
                null,
                1,
                null)));
        var reader = person();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> search.ids(SearchQuery.of("синеглавка")).contains(id));
        people.as(reader, () -> {
            said("синеглавка");
            assertThat($(Span.class).all())
                    .filteredOn(it -> it.getText().equals("рекомендована"))
                    .anyMatch(it -> it.getClassNames().containsAll(Set.of("v-chip", "is-info")));
        });
    }

    private String said(String words) {
        UI.getCurrent().navigate("search", QueryParameters.of("q", words));
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private UUID person() {
        return people.person(Role.TEACHER, people.municipality());
    }
}
