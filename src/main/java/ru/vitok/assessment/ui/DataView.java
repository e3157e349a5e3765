package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.ImportRow;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.PlainTable;

/** What data there are, and how they came in. */
@Route(AssessmentPaths.DATA)
@PermitAll
class DataView extends Div implements HasDynamicTitle {

    /** As many uploads as a phone shows before one asks for the rest. */
    private static final int LATEST = 3;

    private final Formats formats;

    DataView(Results results, Intake intake, Viewers viewers, Permissions permissions, Formats formats) {
        this.formats = formats;
        var head = new PageHead(getPageTitle()).sub(getTranslation("assessment.data.sub"));
        boolean mayImport = permissions.anywhere("import", Action.CREATE);
        if (mayImport) {
            head.actions(Buttons.primaryLink(
                    getTranslation("assessment.data.import"), "upload", "/" + AssessmentPaths.IMPORT));
        }
        var municipality = viewers.current().municipality();
        List<SliceKey> slices = municipality.map(results::slices).orElse(List.of());
        if (!slices.isEmpty() && permissions.anywhere("report.subject", Action.EXPORT)) {
            head.actions(Buttons.link(
                    getTranslation("assessment.data.reports"), "file-text", "/" + AssessmentPaths.REPORTS));
        }
        var cards = new Div(results(municipality.isPresent(), slices, permissions));
        cards.addClassName("v-data");
        add(head, new OtherData(permissions), cards);
        if (permissions.anywhere("import", Action.VIEW)) {
            var imports = intake.list();
            if (!imports.isEmpty()) {
                var card = new Card(getTranslation("assessment.data.imports"), imports(imports));
                if (mayImport) {
                    card.addClassName("v-latest");
                }
                cards.add(card);
            }
        }
    }

    private Card results(boolean municipal, List<SliceKey> slices, Permissions permissions) {
        if (!municipal) {
            return new Card(permissions.anywhere("results.municipality", Action.VIEW) ? above() : closed());
        }
        return slices.isEmpty()
                ? new Card(NoData.on(this, permissions))
                : new Card(getTranslation("assessment.data.slices"), slices(slices));
    }

    /** Whoever works above the municipalities has no results of one; what all of them found stands among the fields. */
    private EmptyState above() {
        return new EmptyState(
                getTranslation("assessment.data.above"),
                getTranslation("assessment.data.above.words"),
                Buttons.link(getTranslation("assessment.data.above.fields"), "target", "/problem-fields"));
    }

    /** Whoever only keeps the portal running sees no results, and is told why the page is empty. */
    private EmptyState closed() {
        return new EmptyState(getTranslation("assessment.data.closed"), getTranslation("assessment.data.closed.words"));
    }

    /** A line for each subject of a year; its grades open the results. */
    private PlainTable slices(List<SliceKey> slices) {
        var table = new PlainTable(
                        getTranslation("assessment.data.slices"),
                        "assessment.data.year",
                        "assessment.data.procedure",
                        "assessment.data.subject",
                        "assessment.data.grades")
                .compact();
        var lines = slices.stream()
                .collect(Collectors.groupingBy(
                        it -> new SliceKey(it.procedure(), it.subject(), 0, it.year()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        lines.forEach((line, tests) -> table.row(
                String.valueOf(line.year()), Words.procedure(this, line.procedure()), line.subject(), grades(tests)));
        return table.shortened(newest(lines.keySet()), earlier(lines.keySet()));
    }

    /** How many lines belong to the year of the first of them. */
    private static int newest(Set<SliceKey> lines) {
        int year = lines.iterator().next().year();
        return (int) lines.stream().takeWhile(it -> it.year() == year).count();
    }

    private String earlier(Set<SliceKey> lines) {
        var years = lines.stream()
                .map(it -> String.valueOf(it.year()))
                .distinct()
                .skip(1)
                .collect(Collectors.joining(", "));
        return getTranslation("assessment.data.earlier", years);
    }

    private Div grades(List<SliceKey> tests) {
        var links = new Div();
        links.addClassName("v-chips");
        tests.stream().sorted(Comparator.comparingInt(SliceKey::grade)).forEach(it -> {
            var link = new Anchor(
                    "/" + AssessmentPaths.tasks(it), getTranslation("assessment.data.grade-number", it.grade()));
            link.setAriaLabel(Words.slice(this, it));
            link.addClassNames("v-chip", "is-link");
            links.add(link);
        });
        return links;
    }

    private PlainTable imports(List<ImportRow> imports) {
        var table = new PlainTable(
                        getTranslation("assessment.data.imports"),
                        "assessment.data.file",
                        "assessment.data.state",
                        "assessment.data.files",
                        "assessment.data.who",
                        "assessment.data.when")
                .compact();
        imports.forEach(it -> table.row(
                new Anchor("/" + AssessmentPaths.upload(it.id()), it.name()),
                Words.status(this, it.status()),
                it.total(),
                it.uploadedBy(),
                formats.moment(it.createdAt(), getLocale())));
        return table.shortened(LATEST, getTranslation("assessment.data.imports.all", imports.size()));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.data.title");
    }
}
