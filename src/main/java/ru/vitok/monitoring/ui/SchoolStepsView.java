package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.monitoring.MonitoringPaths;
import ru.vitok.monitoring.SchoolStep;
import ru.vitok.monitoring.SchoolSteps;
import ru.vitok.monitoring.Step;
import ru.vitok.monitoring.StepThing;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** What one school did about a year's problem fields, step by step, each thing with its address. */
@Route(MonitoringPaths.SCHOOLS + "/:id")
@PermitAll
class SchoolStepsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final SchoolSteps steps;
    private final Formats formats;

    SchoolStepsView(SchoolSteps steps, Formats formats) {
        this.steps = steps;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AddressIds.of(event);
        var query = event.getLocation().getQueryParameters();
        var year = MonitoringView.year(query);
        var wanted = query.getSingleParameter("step").orElse("");
        var school = steps.of(id, year);
        removeAll();
        add(crumbs(school), new PageHead(school.name()).sub(getTranslation("monitoring.school.sub")));
        var stack = new Div();
        stack.addClassName("v-stack");
        for (var step : Step.values()) {
            stack.add(card(school, step, step.name().equals(wanted)));
        }
        add(stack);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.steps.title");
    }

    private Card card(SchoolStep school, Step step, boolean asked) {
        var card = new Card(getTranslation("monitoring.steps.column." + step)).stage(stage(step));
        var things = school.things(step);
        if (things.isEmpty()) {
            var words = new Paragraph(getTranslation("monitoring.school.none." + step));
            words.addClassName("v-muted");
            card.add(words);
        }
        var list = new Div();
        list.addClassName("v-list");
        things.forEach(it -> list.add(row(it)));
        card.add(list);
        if (asked) {
            card.getElement().setAttribute("tabindex", "-1");
            card.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
        }
        return card;
    }

    private Div row(StepThing thing) {
        var title = new Anchor("/" + thing.path(), thing.title());
        title.addClassName("v-strong");
        var when = new Span(formats.moment(thing.at(), getLocale()));
        var due = thing.due();
        if (due != null) {
            when.setText(getTranslation(
                    "monitoring.school.due", formats.day(due, getLocale()), formats.moment(thing.at(), getLocale())));
        }
        when.addClassNames("v-muted", "v-sm");
        var row = new Div(title, new Div(when));
        row.addClassName("v-list-item");
        return row;
    }

    private static int stage(Step step) {
        return switch (step) {
            case ANALYSED -> 2;
            case DISCUSSED, DECIDED -> 3;
            case PLANNED, DONE -> 4;
        };
    }

    private Crumbs crumbs(SchoolStep school) {
        return new Crumbs(
                school.name(), new Anchor("/" + MonitoringPaths.HOME, getTranslation("monitoring.page.title")));
    }
}
