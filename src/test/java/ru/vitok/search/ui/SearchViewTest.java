package ru.vitok.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Pace;
import ru.vitok.people.Role;
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

    private UUID person() {
        return people.person(Role.TEACHER, people.municipality());
    }
}
