package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.monitoring.MonitoringPaths;
import ru.vitok.monitoring.SchoolSteps;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.SlowPart;
import ru.vitok.uikit.SlowReads;

/** Which school has come how far, and which answers worked: a page to open in a meeting. */
@Route(MonitoringPaths.HOME)
@PermitAll
class MonitoringView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final SchoolSteps steps;
    private final MeasuredAnswers answers;
    private final SlowReads slow;

    MonitoringView(SchoolSteps steps, MeasuredAnswers answers, SlowReads slow) {
        this.steps = steps;
        this.answers = answers;
        this.slow = slow;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(getPageTitle()).sub(getTranslation("monitoring.page.sub")));
        var stack = new Div();
        stack.addClassName("v-stack");
        var years = steps.years();
        if (!years.isEmpty()) {
            var wanted = year(event.getLocation().getQueryParameters());
            stack.add(schools(years, wanted != null && years.contains(wanted) ? wanted : years.getFirst()));
        }
        stack.add(new SlowPart<>(slow, answers::read, told -> List.of(answers.of(told))));
        add(stack);
    }

    static @Nullable Integer year(QueryParameters query) {
        return query.getSingleParameter("year")
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.page.title");
    }

    private Card schools(List<Integer> years, int year) {
        var schools = steps.ofMyMunicipality(year);
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation("monitoring.steps.year"));
        choice.setItems(years);
        choice.setValue(year);
        choice.addValueChangeListener(it -> UI.getCurrent()
                .navigate(MonitoringPaths.HOME, QueryParameters.of("year", String.valueOf(it.getValue()))));
        var note = new Paragraph(getTranslation("monitoring.steps.note"));
        note.addClassNames("v-muted", "v-sm");
        var head = new Div(new StepsSummary(schools), choice);
        head.addClassNames("v-row", "v-between");
        return new Card(getTranslation("monitoring.steps.title"), head, new StepsTable(schools, year), note);
    }
}
