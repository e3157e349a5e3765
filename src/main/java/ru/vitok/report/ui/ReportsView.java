package ru.vitok.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.people.Viewers;
import ru.vitok.report.HandOverPaper;
import ru.vitok.report.ReportKind;
import ru.vitok.report.ReportPaths;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;

/** Analytic notes: of a test, of a school, of the municipality; what was chosen stands in the address. */
@Route(ReportPaths.HOME)
@PermitAll
class ReportsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final ReportDesk desk;
    private final HandOverPaper handOver;
    private final Viewers viewers;

    ReportsView(ReportDesk desk, HandOverPaper handOver, Viewers viewers) {
        this.desk = desk;
        this.handOver = handOver;
        this.viewers = viewers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var crumbs = new Crumbs(
                getPageTitle(), new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title")));
        add(crumbs, new PageHead(getPageTitle()).sub(getTranslation("report.page.sub")));
        var municipality = viewers.current().municipality().orElse(null);
        var kinds = municipality == null ? List.<ReportKind>of() : desk.kinds(municipality);
        if (municipality == null || kinds.isEmpty()) {
            add(new Card(new EmptyState(getTranslation("report.page.none"), getTranslation("report.page.none.words"))));
            return;
        }
        var kind = kinds.stream()
                .filter(it -> query.getSingleParameter("kind")
                        .filter(name(it)::equals)
                        .isPresent())
                .findFirst()
                .orElse(kinds.getFirst());
        add(tabs(kinds, kind), page(municipality, kind, query));
    }

    private Div page(UUID municipality, ReportKind kind, QueryParameters query) {
        var made = new MadeCard(desk);
        var main = new Div(
                switch (kind) {
                    case SUBJECT -> new SubjectCard(desk, municipality, query);
                    case SCHOOL, MUNICIPALITY -> new YearCard(desk, municipality, kind, query, made::watch);
                },
                made);
        main.addClassName("v-stack");
        var side = new Div(new InsideCard());
        if (desk.mayChangeTemplate(municipality)) {
            side.add(
                    new TemplateCard(desk, municipality, "report.template", desk.reports()::form),
                    new TemplateCard(desk, municipality, "report.template.talk", handOver::form));
        }
        side.addClassName("v-stack");
        var page = new Div(main, side);
        page.addClassName("v-grid-side");
        return page;
    }

    private Nav tabs(List<ReportKind> kinds, ReportKind chosen) {
        var tabs = new Nav();
        tabs.addClassName("v-tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("report.page.tabs"));
        for (var kind : kinds) {
            var tab = new Anchor(
                    "/" + ReportPaths.HOME + "?kind=" + name(kind), getTranslation("report.page.tab." + kind));
            if (kind == chosen) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private static String name(ReportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("report.page.title");
    }
}
