package ru.vitok.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticePaths;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.search.SearchQuery;
import ru.vitok.search.saved.SavedSearches;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(
        classes = PracticesView.class,
        packages = {"ru.vitok.practice.ui", "ru.vitok.shell"})
class PracticesViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    Search search;

    @Autowired
    SearchIndex index;

    @Autowired
    SavedSearches followed;

    @Autowired
    TransactionTemplate transaction;

    UUID teacher;

    @BeforeEach
    void twoPractices() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        teacher = people.person(Role.TEACHER, people.school(people.municipality()));
        transaction.executeWithoutResult(_ -> {
            index.put(practice("Абрикосовый отсчёт измерен").withEvidence("MEASURED"));
            index.put(practice("Абрикосовый отсчёт задуман").withEvidence("NONE"));
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> people.as(teacher, () -> search.ids(SearchQuery.of("абрикосовый")))
                                .size()
                        == 2);
    }

    @Test
    void whatIsProvedCanBeChosenAndFollowed() {
        people.as(teacher, () -> {
            open(Map.of("q", List.of("абрикосовый"), "evidence", List.of("MEASURED")));

            assertThat(words()).contains("1 практика", "Насколько доказано", "измерена в школах1пока не проверена1");

            test(button("Следить за новым")).click();
            assertThat(followed.mine())
                    .singleElement()
                    .satisfies(it -> assertThat(it.query().further().evidence()).containsExactly("MEASURED"))
                    .satisfies(it -> assertThat(it.query().types()).containsExactly(EntryType.PRACTICE));
        });
    }

    @Test
    void choicesOnceUnfoldedStaySoWhileOneChooses() {
        people.as(teacher, () -> {
            open(Map.of("q", List.of("абрикосовый")));
            assertThat(facets().hasClassName("is-open")).isFalse();

            test(button("Уточнить")).click();
            assertThat(facets().hasClassName("is-open")).isTrue();
            open(Map.of("q", List.of("абрикосовый"), "evidence", List.of("NONE")));
            assertThat(facets().hasClassName("is-open")).isTrue();

            test(button("Уточнить · 1")).click();
            assertThat(facets().hasClassName("is-open")).isFalse();
        });
    }

    private void open(Map<String, List<String>> address) {
        UI.getCurrent().navigate(PracticePaths.LIBRARY, new QueryParameters(address));
    }

    private LibraryFacets facets() {
        return $(LibraryFacets.class).single();
    }

    private NativeButton button(String words) {
        return $(NativeButton.class).all().stream()
                .filter(it -> it.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private SearchEntry practice(String title) {
        var id = UUID.randomUUID();
        return new SearchEntry(
                EntryType.PRACTICE,
                id,
                title,
                "",
                "",
                "Математика",
                Set.of(6),
                Set.of(),
                "PUBLISHED",
                Set.of(Audience.person(teacher)),
                "practices/" + id,
                null,
                1,
                "");
    }
}
