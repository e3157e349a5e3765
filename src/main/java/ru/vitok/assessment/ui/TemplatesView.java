package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.template.TemplateFiles;
import ru.vitok.assessment.template.WorkTemplate;
import ru.vitok.assessment.template.WorkTemplates;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.Toast;

/** Tables to fill in: the municipality's own works, with a file for each school or for all. */
@Route(AssessmentPaths.TEMPLATES)
@PermitAll
class TemplatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkTemplates templates;
    private final TemplateFiles files;
    private final Formats formats;

    TemplatesView(WorkTemplates templates, TemplateFiles files, Formats formats) {
        this.templates = templates;
        this.files = files;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = templates.list();
        var crumbs = new Crumbs(
                getPageTitle(), new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title")));
        add(crumbs, head());
        add(
                all.isEmpty()
                        ? new EmptyState(
                                getTranslation("assessment.templates.none"),
                                getTranslation("assessment.templates.none.words"))
                        : new Card(table(all), note()));
    }

    private PageHead head() {
        var head = new PageHead(getPageTitle()).sub(getTranslation("assessment.templates.sub"));
        head.actions(Buttons.link(getTranslation("assessment.data.import"), "upload", "/" + AssessmentPaths.IMPORT));
        if (templates.mayMake()) {
            head.actions(Buttons.primaryLink(
                    getTranslation("assessment.templates.new"), "plus", "/" + AssessmentPaths.NEW_TEMPLATE));
        }
        return head;
    }

    private PlainTable table(List<WorkTemplate> all) {
        var table = new PlainTable(
                        getTranslation("assessment.templates.title"),
                        "assessment.import.slice",
                        "assessment.templates.day",
                        "assessment.templates.tasks",
                        "assessment.templates.who",
                        "assessment.templates.files")
                .stacked();
        all.forEach(it -> table.row(
                Words.slice(this, it.key()),
                day(it),
                getTranslation("assessment.templates.size", it.tasks().size(), it.max()),
                it.madeBy() + ", " + formats.moment(it.madeAt(), getLocale()),
                actions(it)));
        return table;
    }

    private String day(WorkTemplate template) {
        var day = template.date();
        return day == null ? "" : formats.day(day, getLocale());
    }

    private Component actions(WorkTemplate it) {
        var row = new Div(
                new TemplateFile(getTranslation("assessment.templates.empty"), name(it), () -> files.empty(it.id())));
        row.addClassName("v-row");
        if (!files.own().isEmpty()) {
            row.add(new TemplateFile(
                    getTranslation("assessment.templates.filled"), name(it), () -> files.filled(it.id())));
        }
        if (templates.mayMake()) {
            row.add(Buttons.quiet(getTranslation("assessment.templates.drop"), "trash-2", () -> drop(it.id())));
        }
        return row;
    }

    private String name(WorkTemplate it) {
        return Words.slice(this, it.key()) + ".xlsx";
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("assessment.templates.note"));
        note.addClassNames("v-muted", "v-sm");
        return note;
    }

    private void drop(UUID id) {
        templates.drop(id, true);
        UI.getCurrent().refreshCurrentRoute(false);
        Toast.undoable(getTranslation("assessment.templates.dropped"), () -> {
            templates.drop(id, false);
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.templates.title");
    }
}
