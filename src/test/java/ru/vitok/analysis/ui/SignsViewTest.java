package ru.vitok.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisations;
import ru.vitok.people.Role;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(classes = SignsView.class)
class SignsViewTest extends SpringBrowserlessTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Organisations organisations;

    @Test
    void theAnalystSeesSignsTheIndexAndTheEarlyWarning() {
        var sample = samples.get();

        assertThat(open(sample.analyst()))
                .contains(
                        "Маркер, требующий анализа",
                        "Индекс объективности",
                        "не вычислено: нет результатов этой работы за год",
                        "Ранний сигнал о низких результатах",
                        organisations.byCode("edu990115").orElseThrow().name());
    }

    @Test
    void aSchoolSeesNeitherTheIndexNorOtherSchools() {
        samples.get();
        var own = organisations.byCode("edu990104").orElseThrow();
        var head = people.person(Role.SCHOOL_HEAD, own);

        assertThat(open(head))
                .contains(own.name(), "Индекс округа видят аналитик и комитет", "Школ, о которых говорит правило")
                .doesNotContain(
                        "Индекс объективности",
                        organisations.byCode("edu990111").orElseThrow().name(),
                        organisations.byCode("edu990115").orElseThrow().name());
    }

    @Test
    void aMethodistIsToldNothingOfIt() {
        var methodist = people.person(Role.METHODIST, samples.get().municipality());

        assertThat(open(methodist))
                .contains("Признаки показаны не всем")
                .doesNotContain(
                        "Признаков нет",
                        "Школ, о которых говорит правило",
                        organisations.byCode("edu990104").orElseThrow().name());
    }

    private String open(UUID reader) {
        return people.as(reader, () -> {
            UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
            UI.getCurrent().navigate("data/signs", QueryParameters.fromString("year=2026"));
            return ((Component) getCurrentView()).getElement().getTextRecursively();
        });
    }
}
