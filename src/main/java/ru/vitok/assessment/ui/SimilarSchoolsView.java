package ru.vitok.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.context.ConditionFiles;
import ru.vitok.assessment.context.SimilarSchools;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** Conditions in which schools work, the rule that makes groups of similar schools, and each school's group. */
@Route(AssessmentPaths.CONTEXT)
@PermitAll
class SimilarSchoolsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SimilarSchools schools;
    private final ConditionFiles files;
    private final Permissions permissions;

    SimilarSchoolsView(SimilarSchools schools, ConditionFiles files, Permissions permissions) {
        this.schools = schools;
        this.files = files;
        this.permissions = permissions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var list = schools.list();
        var rule = schools.rule();
        var crumbs = new Crumbs(
                getPageTitle(), new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title")));
        add(crumbs, head());
        var tables = new ConditionTables(this, rule);
        if (list.size() == 1 && !schools.mayChange()) {
            add(tables.own(list.getFirst()));
        } else if (list.stream().allMatch(it -> it.latest() == null)) {
            add(new EmptyState(
                    getTranslation("assessment.conditions.none"), getTranslation("assessment.conditions.none.words")));
        } else {
            add(new Card(tables.groups(list)), new PagePart("assessment.conditions.figures", tables.figures(list)));
        }
        var words = new Div(new Paragraph(getTranslation("assessment.conditions.rule.words")), tables.limits());
        if (schools.mayChange()) {
            var form = new SimilarityForm(rule);
            var save = Buttons.primary(getTranslation("assessment.conditions.save"), "check", () -> {
                if (!form.complete()) {
                    return;
                }
                schools.change(form.read());
                UI.getCurrent().refreshCurrentRoute(false);
                Toast.done(getTranslation("assessment.conditions.saved"));
            });
            var change = new Div(form, save);
            change.addClassNames("v-stack", "v-section");
            words.add(new NativeDetails(getTranslation("assessment.conditions.change"), change));
        }
        add(new PagePart("assessment.conditions.rule", words));
    }

    private PageHead head() {
        var head = new PageHead(getPageTitle()).sub(getTranslation("assessment.conditions.sub"));
        if (schools.mayChange() && permissions.anywhere("import", Action.CREATE)) {
            head.actions(
                    new TemplateFile(
                            getTranslation("assessment.conditions.template"),
                            getTranslation("assessment.conditions.file", String.valueOf(files.year())),
                            files::book),
                    Buttons.link(getTranslation("assessment.data.import"), "upload", "/" + AssessmentPaths.IMPORT));
        }
        return head;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.conditions.title");
    }
}
