package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.GroupFigures;
import ru.vitok.analysis.WorkFigures;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** Marks, scores, groups, comparison and years of one test: of the municipality, or of one school of it. */
@Route(AnalysisPaths.MARKS)
@PermitAll
class MarksView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Results results;
    private final WorkFigures figures;
    private final TaskCards tasks;
    private final YearCards years;
    private final Tests tests;
    private final Organisations organisations;
    private final Viewers viewers;
    private final Permissions permissions;
    private final Formats formats;

    MarksView(
            Results results,
            WorkFigures figures,
            TaskCards tasks,
            YearCards years,
            Tests tests,
            Organisations organisations,
            Viewers viewers,
            Permissions permissions,
            Formats formats) {
        this.results = results;
        this.figures = figures;
        this.tasks = tasks;
        this.years = years;
        this.tests = tests;
        this.organisations = organisations;
        this.viewers = viewers;
        this.permissions = permissions;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var municipality = viewers.current().municipality().orElse(null);
        List<SliceKey> known = municipality == null ? List.of() : results.slices(municipality);
        if (municipality == null || known.isEmpty()) {
            add(
                    new PageHead(getPageTitle()),
                    new EmptyState(getTranslation("analysis.marks.none"), getTranslation("analysis.marks.none.words")));
            return;
        }
        var key = known.stream().filter(it -> asked(it, query)).findFirst().orElse(known.getFirst());
        var groups = figures.groups(key, municipality);
        var school = query.getSingleParameter("school")
                .flatMap(organisations::byCode)
                .filter(it -> groups.stream().anyMatch(group -> it.code().equals(group.code())))
                .orElse(null);
        show(key, municipality, groups, school);
    }

    private static boolean asked(SliceKey key, QueryParameters query) {
        return AssessmentPaths.query(key)
                .equals(AssessmentPaths.query(new SliceKey(
                        query.getSingleParameter("procedure").orElse(key.procedure()),
                        query.getSingleParameter("subject").orElse(key.subject()),
                        number(query, "grade", key.grade()),
                        number(query, "year", key.year()))));
    }

    private static int number(QueryParameters query, String name, int otherwise) {
        return query.getSingleParameter(name)
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    private void show(SliceKey key, UUID municipality, List<GroupFigures> groups, @Nullable Organisation school) {
        var name = school == null ? getTranslation("analysis.marks.municipality") : school.name();
        var test = getTranslation(
                "analysis.marks.test",
                getTranslation("assessment.procedure."
                        + key.procedure().toLowerCase(Locale.ROOT).replace('_', '-')),
                String.valueOf(key.year()),
                key.subject(),
                key.grade());
        var head = new PageHead(getPageTitle()).sub(getTranslation("analysis.marks.sub", test, name));
        ReportLink.add(head, permissions, AssessmentPaths.report(key));
        add(crumbs(key), head);
        var form = tests.find(municipality, key.procedure(), key.subject(), key.grade(), key.year())
                .orElse(null);
        add(new Card(
                getTranslation("analysis.marks.groups"),
                new FormWords(form),
                new GroupTable(groups, key, formats),
                muted("analysis.marks.groups.note")));
        var code = school == null ? null : school.code();
        groups.stream()
                .filter(it -> code == null ? it.code() == null && it.cluster() == null : code.equals(it.code()))
                .findFirst()
                .ifPresent(it -> add(new ScoreCards(it, form, formats).all()));
        var id = school == null ? null : school.id();
        tasks.of(key, municipality, id, name).forEach(this::add);
        years.of(key, municipality, school, name).forEach(this::add);
        add(muted("analysis.marks.not-for-judging"));
    }

    private Component crumbs(SliceKey key) {
        var nav = new Nav(
                new Anchor("/" + AssessmentPaths.tasks(key), getTranslation("analysis.signs.data")),
                new Span(getPageTitle()));
        nav.addClassName("v-crumbs");
        nav.getElement().setAttribute("aria-label", getTranslation("analysis.signs.crumbs"));
        return nav;
    }

    private Paragraph muted(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("v-muted", "v-sm");
        return words;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("analysis.marks.title");
    }
}
