package ru.vitok.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.analysis.FieldReason;
import ru.vitok.analysis.FieldYear;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.assessment.ResultSource;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** What is said of a field, with figures written by hand. */
@PortalTest
@ViewPackages(classes = ProblemFieldsView.class)
class FieldWordsTest extends SpringBrowserlessTest {

    @Autowired
    FieldReason reason;

    @Autowired
    Formats formats;

    @BeforeEach
    void russian() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
    }

    @Test
    void theTitleCountsTheYearsThatTheChartShowsBelowItsThreshold() {
        var field = InventedField.with(ProblemFieldStatus.CANDIDATE);
        var years = List.of(year(2024, 59.9, 100), year(2025, 60, 100), year(2026, 40, 100));

        // the rules claimed it in one of them
        assertThat(field.years()).containsExactly(2026);
        assertThat(FieldWords.below(new Div(), field, years)).isEqualTo("Ниже порога в 2 годах из 3");
        assertThat(FieldWords.below(new Div(), field, years.subList(2, 3))).isEqualTo("Ниже порога 1 год");
    }

    @Test
    void yearsThatDoNotFollowEachOtherAreToldByName() {
        var running = InventedField.in(List.of(2024, 2025, 2026));
        var apart = InventedField.in(List.of(2024, 2026));

        assertThat(FieldWords.line(new Div(), running))
                .isEqualTo("Математика, 6 класс · задание 1 · Округ · 2026 · третий год");
        assertThat(FieldWords.line(new Div(), apart))
                .isEqualTo("Математика, 6 класс · задание 1 · Округ · 2026 · в разные годы: 2024, 2026");
        assertThat(reason.words(running, ModuleTranslations.RUSSIAN)).endsWith("Так было 3 года: 2024, 2025, 2026.");
        assertThat(reason.words(apart, ModuleTranslations.RUSSIAN))
                .endsWith("Так было 2 года: 2024, 2026. В годы между ними данные этого не показывают.");
    }

    @Test
    void aSchoolsFieldNamesTheSchool() {
        assertThat(FieldWords.line(new Div(), InventedField.ofSchool("МБОУ «СОШ № 4»")))
                .contains(" · МБОУ «СОШ № 4» · 2026 · второй год");
    }

    @Test
    void laterDataAreToldWithTheirCountWhereItMayBeTold() {
        var field = InventedField.ofVillages(35);

        assertThat(notes(field, List.of(year(2025, 50, 90), year(2026, 35, 80))))
                .contains("подтверждали 40,0 % при n = 100, теперь 35,0 % при n = 80.");
        assertThat(notes(field, List.of(year(2025, 50, 90))))
                .contains("подтверждали 40,0 %, теперь 35,0 %.")
                .doesNotContain("n = 100");
    }

    @Test
    void theIntervalOverSchoolsSaysWhyItIsWiderThanThatOfPupils() {
        var schools = "Школы здесь взяты как группы";

        assertThat(FieldWords.interval(new Div(), InventedField.ofVillages(35))).contains(schools);
        assertThat(FieldWords.interval(new Div(), InventedField.ofSchool("МБОУ «СОШ № 4»")))
                .doesNotContain(schools);
    }

    private String notes(ProblemFieldRow field, List<FieldYear> years) {
        return new FieldNotes(field, "", ResultSource.WORKS, years, formats)
                .getElement()
                .getTextRecursively();
    }

    private static FieldYear year(int year, double value, int n) {
        return new FieldYear(year, value, null, null, n, null, null, ResultSource.WORKS, 20);
    }
}
