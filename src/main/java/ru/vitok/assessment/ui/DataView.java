package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
        add(head, new OtherData(permissions));
        if (municipality.isEmpty()) {
            add(new Card(above()));
        } else if (slices.isEmpty()) {
            add(new Card(NoData.on(this, permissions)));
        } else {
            add(new Card(getTranslation("assessment.data.slices"), slices(slices)));
        }
        if (permissions.anywhere("import", Action.VIEW)) {
            var imports = intake.list();
            if (!imports.isEmpty()) {
                var card = new Card(getTranslation("assessment.data.imports"), imports(imports));
                card.addClassName("v-section");
                add(card);
            }
        }
    }

    /** Whoever works above the municipalities has no results of one; what all of them found stands among the fields. */
    private EmptyState above() {
        return new EmptyState(
                getTranslation("assessment.data.above"),
                getTranslation("assessment.data.above.words"),
                Buttons.link(getTranslation("assessment.data.above.fields"), "target", "/problem-fields"));
    }

    /** A line for each subject of a year; its grades open the results. */
    private PlainTable slices(List<SliceKey> slices) {
        var table = new PlainTable(
                        getTranslation("assessment.data.slices"),
                        "assessment.data.year",
                        "assessment.data.procedure",
                        "assessment.data.subject",
                        "assessment.data.grades")
                .stacked();
        var lines = slices.stream()
                .collect(Collectors.groupingBy(
                        it -> new SliceKey(it.procedure(), it.subject(), 0, it.year()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        lines.forEach((line, tests) -> table.row(
                String.valueOf(line.year()), Words.procedure(this, line.procedure()), line.subject(), grades(tests)));
        return table;
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
                .stacked();
        imports.forEach(it -> table.row(
                new Anchor("/" + AssessmentPaths.upload(it.id()), it.name()),
                Words.status(this, it.status()),
                it.total(),
                it.uploadedBy(),
                formats.moment(it.createdAt(), getLocale())));
        return table;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.data.title");
    }
}
