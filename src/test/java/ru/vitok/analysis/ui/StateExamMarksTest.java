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
import ru.vitok.assessment.intake.Table;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.uikit.ModuleTranslations;
import ru.vitok.uikit.PageReads;

/** The state exam of the eleventh grade has no marks, but points out of a hundred. */
@PortalTest
@ViewPackages(classes = MarksView.class)
class StateExamMarksTest extends SpringBrowserlessTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    private Organisation here;
    private UUID analyst;
    private Organisation first;
    private Organisation second;
    private Table protocol;
    private int rows;

    @BeforeEach
    void place() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        here = people.municipality();
        analyst = people.person(Role.ANALYST, here);
        first = people.school(here);
        second = people.school(here);
        protocol = new Table();
        row("02 - Математика профильная 2026.06.01");
        row("№|Код ОО|Класс|Фамилия|Имя|Отчество|Задания с кратким ответом|Первичный балл|Тестовый балл");
    }

    @Test
    void theMeanTestScoreStandsInPlaceOfMarks() {
        pupils(first, 6, "60");
        pupils(first, 6, "70");
        pupils(second, 10, "50");

        // all 22: mean 1280 / 22, s = 8.528, t = 2.080; the first school: s = 5.222, t = 2.201
        assertThat(words())
                .contains("Тестовый балл, средний", "58,2 (54,4…62,0)", "65,0 (61,7…68,3)", "50,0 (50,0…50,0)")
                .contains("Весь округ: как выполняли задания", "Рейтингов школ и учителей портал не строит")
                .doesNotContain("скрыто", "«2» / «3» / «4» / «5»", "СОУ", "задания по группам отметок", "ВПР");
    }

    @Test
    void schoolsOfAKindAreAddedUp() {
        pupils(school("город"), 12, "60");
        pupils(school("город"), 12, "70");
        pupils(school("село"), 10, "50");
        pupils(school("село"), 10, "50");

        // 24 works of towns: mean 65, s = 5.108, t = 2.069
        assertThat(words()).containsPattern("группа школ «город»24\\D+65,0 \\(62,8…67,2\\)");
    }

    @Test
    void whereSomeWorksHaveNoTestScoreNoMeanIsTold() {
        pupils(first, 12, "60");
        pupils(second, 10, "50");
        pupils(second, 1, "");

        assertThat(words()).contains("60,0 (60,0…60,0)").doesNotContain("50,0 (50,0…50,0)", "55,5");
    }

    @Test
    void aSmallSchoolStaysHiddenAndTheOtherOneWithIt() {
        pupils(first, 9, "60");
        pupils(second, 12, "50");

        assertThat(words())
                .contains("меньше 10", "скрыто", "54,3 (52,0…56,6)")
                .doesNotContain("60,0 (60,0…60,0)", "50,0 (50,0…50,0)");
    }

    private Organisation school(String cluster) {
        var code = "edu77%04d".formatted(rows);
        return people.school(here, code, code, cluster);
    }

    private void pupils(Organisation school, int number, String testScore) {
        for (var i = 0; i < number; i++) {
            row("%d|%s|11А|Тестова%d|Проба|Образцовна|+-++|3|%s".formatted(rows, school.code(), rows, testScore));
        }
    }

    private void row(String cells) {
        protocol.insertRow(++rows, cells.split("\\|", -1));
    }

    private String words() {
        samples.take(analyst, "ege.xlsx", protocol.xlsx());
        return people.as(analyst, () -> {
            UI.getCurrent()
                    .navigate(
                            "data/marks",
                            QueryParameters.fromString("procedure=EGE&year=2026&subject=Математика&grade=11"));
            PageReads.over();
            return ((Component) getCurrentView()).getElement().getTextRecursively();
        });
    }
}
