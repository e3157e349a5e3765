package ru.vitok.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(classes = SearchView.class)
class SearchViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @BeforeEach
    void russian() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
    }

    @Test
    void aClubThatIsGoneIsNamedAndNarrowsNothing() {
        var teacher = people.person(Role.TEACHER, people.municipality());

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
}
