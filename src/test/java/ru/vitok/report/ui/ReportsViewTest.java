package ru.vitok.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.people.Role;
import ru.vitok.uikit.ModuleTranslations;

/** The page of notes as different people meet it. */
@PortalTest
@ViewPackages(classes = ReportsView.class)
class ReportsViewTest extends SpringBrowserlessTest {

    private static SummedMunicipality.Made made;

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @BeforeEach
    void aMunicipalityWithResults() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        if (made == null) {
            made = samples.make("Математика", 6);
        }
    }

    private String page(UUID person, String kind) {
        return people.as(person, () -> {
            UI.getCurrent().navigate("reports", QueryParameters.simple(Map.of("kind", kind)));
            return words(((Component) getCurrentView()).getElement());
        });
    }

    private static String words(Element element) {
        var text = new StringBuilder(element.isTextNode() ? element.getText() : "");
        element.getChildren().forEach(it -> text.append(' ').append(words(it)));
        return text.toString();
    }

    @Test
    void anAnalystChoosesAmongThreeKindsAndMayChangeTheTemplate() {
        var analyst = people.person(Role.ANALYST, made.municipality());

        assertThat(page(analyst, "municipality"))
                .contains("По предмету", "По школе", "По муниципалитету", "Составить справку", "Шаблон Word");
    }

    @Test
    void aSchoolsHeadHasTheSchoolsNoteAndNoTemplate() {
        var head = people.person(
                Role.SCHOOL_HEAD, made.schools().values().iterator().next());

        assertThat(page(head, "school"))
                .contains("По предмету", "По школе", "Составить справку")
                .doesNotContain("По муниципалитету", "Шаблон Word");
    }

    @Test
    void aTeacherIsToldThatThereIsNothing() {
        var teacher =
                people.person(Role.TEACHER, made.schools().values().iterator().next());

        assertThat(page(teacher, "school")).contains("Справку составить пока не из чего");
    }
}
