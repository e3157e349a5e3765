package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.OwnControls;
import ru.vitok.assessment.control.ControlFiles;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** A school's own current and final control, for the school and its methodist. */
@Route(AssessmentPaths.OWN_CONTROL)
@PermitAll
class OwnControlView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnControls controls;
    private final ControlFiles files;
    private final Permissions permissions;
    private final Formats formats;

    OwnControlView(OwnControls controls, ControlFiles files, Permissions permissions, Formats formats) {
        this.controls = controls;
        this.files = files;
        this.permissions = permissions;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var schools = controls.schools();
        var crumbs = new Crumbs(
                getPageTitle(), new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title")));
        var head = new PageHead(getPageTitle()).sub(getTranslation("assessment.control.sub"));
        if (permissions.anywhere("import", Action.CREATE)) {
            head.actions(
                    Buttons.link(getTranslation("assessment.data.import"), "upload", "/" + AssessmentPaths.IMPORT));
        }
        var note = new Paragraph(getTranslation("assessment.control.note"));
        note.addClassName("v-note");
        add(crumbs, head);
        if (schools.isEmpty()) {
            add(new EmptyState(
                    getTranslation("assessment.control.no-school"),
                    getTranslation("assessment.control.no-school.words")));
        }
        schools.forEach(it -> add(card(it)));
        add(note);
    }

    private Card card(Organisation school) {
        var works = controls.of(school.id());
        var file = new TemplateFile(
                getTranslation("assessment.control.template"),
                getTranslation("assessment.control.file", school.code()),
                () -> files.book(school.id()));
        var card = new Card(
                school.name(),
                works.isEmpty()
                        ? new EmptyState(
                                getTranslation("assessment.control.none"),
                                getTranslation("assessment.control.none.words"))
                        : new OwnControlRows(works, formats),
                file);
        card.addClassName("v-section");
        return card;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.control.title");
    }
}
