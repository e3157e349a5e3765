package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import ru.vitok.uikit.Crumbs;

/** The way back to the club, and the years before and after. */
class YearLinks extends Div {

    YearLinks(PlanPage page, String title) {
        var year = page.plan().year();
        var path = "/" + page.club().path();
        var way = new Crumbs(
                title,
                new Anchor("/clubs", getTranslation("club.list.title")),
                new Anchor(path, page.club().title()));
        var years = new Nav(
                new Anchor(
                        path + "/plan?year=" + year.before().begins(),
                        "← " + year.before().words()),
                new Anchor(
                        path + "/plan?year=" + year.next().begins(), year.next().words() + " →"));
        years.addClassNames("v-row", "v-sm", "v-no-print");
        years.getElement().setAttribute("aria-label", getTranslation("club.plan.years"));
        addClassNames("v-row", "v-between");
        add(way, years);
    }
}
