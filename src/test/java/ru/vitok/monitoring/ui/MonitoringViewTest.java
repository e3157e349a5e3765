package ru.vitok.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.people.Role;
import ru.vitok.uikit.ModuleTranslations;
import ru.vitok.uikit.PageReads;

@PortalTest
@ViewPackages(classes = MonitoringView.class)
class MonitoringViewTest extends SpringBrowserlessTest {

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    ProblemFields fields;

    @Test
    void theCommitteeSeesWhichSchoolsDidWhatAndWhenTheEffectWillShow() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        var made = samples.make("Математика", 8);
        var committee = people.person(Role.COMMITTEE, made.municipality());
        var analyst = people.person(Role.ANALYST, made.municipality());
        people.as(analyst, () -> fields.collect());
        var field = people.as(analyst, () -> fields.list(new ProblemFieldFilter(2026, null, null, null, null)))
                .getFirst()
                .id();

        people.as(committee, () -> {
            var view = navigate(MonitoringView.class);
            PageReads.over();
            assertThat(view.getElement().getTextRecursively()).contains("Кто что сделал", "0 из 24", "Школа edu990112");
            // a phone shows a school's steps without the row of captions: every cell says which step it is
            assertThat(find(NativeTableCell.class, view).all().stream()
                            .limit(5)
                            .map(it -> it.getElement().getAttribute("data-label")))
                    .containsExactly("Разобрали", "Обсудили", "Решили", "Запланировали", "Выполнили");
            UI.getCurrent().navigate("monitoring/effect/" + field);
            assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                    .contains("Эффект увидим в данных 2027 года", "Путь доказательств", "1 проблемное поле");
        });
    }
}
