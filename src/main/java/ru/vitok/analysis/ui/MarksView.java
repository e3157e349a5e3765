package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.SlowPart;
import ru.vitok.uikit.SlowReads;

/** Marks, scores, groups, comparison and years of one test: of the municipality, or of one school of it. */
@Route(AnalysisPaths.MARKS)
@PermitAll
class MarksView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Results results;
    private final GroupCards groups;
    private final OriginNotes origins;
    private final TaskCards tasks;
    private final YearCards years;
    private final Organisations organisations;
    private final Viewers viewers;
    private final Permissions permissions;
    private final SlowReads slow;

    MarksView(
            Results results,
            GroupCards groups,
            OriginNotes origins,
            TaskCards tasks,
            YearCards years,
            Organisations organisations,
            Viewers viewers,
            Permissions permissions,
            SlowReads slow) {
        this.results = results;
        this.groups = groups;
        this.origins = origins;
        this.tasks = tasks;
        this.years = years;
        this.organisations = organisations;
        this.viewers = viewers;
        this.permissions = permissions;
        this.slow = slow;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var municipality = viewers.current().municipality().orElse(null);
        List<SliceKey> known = municipality == null ? List.of() : results.slices(municipality);
        if (municipality == null || known.isEmpty()) {
            var empty =
                    new EmptyState(getTranslation("analysis.marks.none"), getTranslation("analysis.marks.none.words"));
            FirstStep.add(empty, permissions);
            add(new PageHead(getPageTitle()), new Card(empty));
            return;
        }
        show(known.stream().filter(it -> asked(it, query)).findFirst().orElse(known.getFirst()), municipality, query);
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

    private void show(SliceKey key, UUID municipality, QueryParameters query) {
        var head = new PageHead(getPageTitle()).sub(test(key));
        ReportLink.add(head, permissions, AssessmentPaths.report(key));
        var asked = query.getSingleParameter("school").flatMap(organisations::byCode);
        add(
                crumbs(key),
                head,
                origins.of(key, municipality),
                new SlowPart<>(slow, () -> groups.read(key, municipality), told -> {
                    // a school whose figures the reader may not see is not named either
                    var school = asked.filter(it -> told.groups().stream()
                                    .anyMatch(group -> it.code().equals(group.code())))
                            .orElse(null);
                    head.subLater(getTranslation("analysis.marks.sub", test(key), name(school)));
                    var cards = new ArrayList<Component>(groups.of(told, key, municipality, school));
                    cards.add(details(key, municipality, school));
                    return cards;
                }),
                muted(key.allRussian() ? "analysis.marks.not-for-judging" : "analysis.marks.no-ranking"));
    }

    private String test(SliceKey key) {
        var procedure = key.procedure().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation(
                "analysis.marks.test",
                getTranslation("assessment.procedure." + procedure),
                String.valueOf(key.year()),
                key.subject(),
                key.grade());
    }

    private String name(@Nullable Organisation school) {
        return school == null ? getTranslation("analysis.marks.municipality") : school.name();
    }

    /** Tasks and years: read when the groups stand already. */
    private SlowPart<?> details(SliceKey key, UUID municipality, @Nullable Organisation school) {
        record Details(TaskCards.Told tasks, YearCards.Told years) {}
        var id = school == null ? null : school.id();
        return new SlowPart<>(
                slow,
                () -> new Details(tasks.read(key, municipality, id), years.read(key, municipality, school)),
                told -> {
                    var cards = new ArrayList<Component>(tasks.of(told.tasks(), name(school)));
                    cards.addAll(years.of(told.years(), key, name(school)));
                    return cards;
                });
    }

    private Component crumbs(SliceKey key) {
        return new Crumbs(
                getPageTitle(), new Anchor("/" + AssessmentPaths.tasks(key), getTranslation("analysis.signs.data")));
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
