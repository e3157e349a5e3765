package ru.vitok.analysis.ui;

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
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisations;
import ru.vitok.people.Role;
import ru.vitok.uikit.ModuleTranslations;
import ru.vitok.uikit.PageReads;

@PortalTest
@ViewPackages(classes = MarksView.class)
class MarksViewTest extends SpringBrowserlessTest {

    private static final String MATHS = "data/marks?procedure=VPR&year=2026&subject=Математика&grade=6";

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Organisations organisations;

    private SampleMunicipality.Sample sample;

    @BeforeEach
    void imported() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        sample = samples.get();
    }

    @Test
    void theMunicipalityStandsBesideTheCountryAndItsYears() {
        var words = open(sample.analyst(), MATHS);

        assertThat(words)
                .contains(
                        "Весь округ: задания рядом со страной",
                        "значимо ниже",
                        "в пределах погрешности",
                        "Весь округ: задания по группам отметок",
                        "6 класс по годам: Весь округ",
                        "Те же умения по годам: Весь округ")
                // what schools are worth together is for the schools themselves
                .doesNotContain("Вместе за эти годы");
    }

    @Test
    void aSmallSchoolSeesItsYearsTogetherAndOthersDoNot() {
        var school = organisations.byCode("edu990123").orElseThrow();
        var head = people.person(Role.SCHOOL_HEAD, school);

        assertThat(open(head, MATHS + "&school=edu990123"))
                .contains(
                        school.name() + ": задания рядом с остальными школами",
                        school.name() + ": задания по группам отметок",
                        "Вместе за эти годы");
        assertThat(open(sample.analyst(), MATHS + "&school=edu990123"))
                .contains("мало участников")
                .doesNotContain("Вместе за эти годы", school.name() + ": задания по группам отметок");
    }

    @Test
    void theSameChildrenAreFollowedFromGradeToGrade() {
        var large = organisations.byCode("edu990100").orElseThrow();

        assertThat(open(sample.analyst(), MATHS + "&school=edu990100"))
                .contains("Те же дети из класса в класс: " + large.name(), "Место в округе");
    }

    private String open(UUID reader, String path) {
        return people.as(reader, () -> {
            var query = path.indexOf('?');
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
            PageReads.over();
            return text((Component) getCurrentView());
        });
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
