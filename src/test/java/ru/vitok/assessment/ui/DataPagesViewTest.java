package ru.vitok.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Role;
import ru.vitok.uikit.PageReads;

/** The pages of the data through the eyes of those who open them. */
@PortalTest
@ViewPackages(classes = DataView.class)
class DataPagesViewTest extends SpringBrowserlessTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Test
    void theAnalystSeesTasksBySchoolsWithThresholdsAndOrderNamed() {
        var sample = samples.get();

        var page = open(sample.analyst(), () -> {
            var query = AssessmentPaths.query(new SliceKey("VPR", "Математика", 6, 2026));
            UI.getCurrent().navigate(AssessmentPaths.TASKS, QueryParameters.fromString(query));
            PageReads.over();
            return (TasksView) getCurrentView();
        });

        assertThat(text(page))
                .contains("ВПР 2026, Математика, 6 класс · 24 школы, 1\u00a0092 работы")
                .contains("недостаточный: Б < 57 %, П/В < 28,5 %")
                .contains("школы по алфавиту")
                .contains("Результаты ВПР не используются для оценки работы педагогов и школ");
        var heat = elements(page.getElement())
                .filter(it -> !it.isTextNode() && it.getTag().equals("vitok-heatmap"))
                .findFirst()
                .orElseThrow();
        assertThat(heat.getProperty("data"))
                .contains("\"name\":\"Округ\"", "\"name\":\"МБОУ «Гимназия № 1»\"", "\"level\":\"П\"");
    }

    @Test
    void theListOfDataOffersTheImportToThoseWhoMay() {
        var sample = samples.get();

        assertThat(text(open(sample.analyst(), () -> navigate(DataView.class))))
                .contains("Импорт", "data.zip", "Подтверждён");
    }

    @Test
    void theCommitteeSeesTheUploadsButIsNotOfferedTheImport() {
        var sample = samples.get();
        var committee = people.person(Role.COMMITTEE, sample.municipality());
        assertThat(text(open(committee, () -> navigate(DataView.class))))
                .contains("data.zip")
                .doesNotContain("Импорт");
    }

    @Test
    void anEmptyMunicipalityIsToldWhatWillBeHere() {
        var analyst = people.person(Role.ANALYST, people.municipality());

        assertThat(text(open(analyst, () -> navigate(DataView.class)))).contains("Данных пока нет");
    }

    @Test
    void theWizardShowsFilesAndLetsTheUploadBeTakenBack() {
        var sample = samples.get();

        var page = open(sample.analyst(), () -> navigate(AssessmentPaths.upload(sample.importId()), ImportView.class));

        assertThat(text(page))
                .contains("Подтверждён", "Отменить загрузку", "Индивидуальные результаты", "Протокол проверки ГИА");
    }

    private <T extends Component> T open(UUID person, Supplier<T> navigation) {
        return people.as(person, () -> {
            UI.getCurrent().setLocale(Locale.of("ru"));
            return navigation.get();
        });
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }

    private static Stream<Element> elements(Element root) {
        return root.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(root), root.getChildren().flatMap(DataPagesViewTest::elements));
    }
}
