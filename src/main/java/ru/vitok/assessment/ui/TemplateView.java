package ru.vitok.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.template.WorkTemplates;
import ru.vitok.curriculum.Editions;
import ru.vitok.curriculum.Tests;
import ru.vitok.kernel.Refusal;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** Asks for a table of a work: from an edition, or with tasks typed in. */
@Route(AssessmentPaths.NEW_TEMPLATE)
@PermitAll
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkTemplates templates;
    private final Editions editions;
    private final Formats formats;
    private final TemplateForm form;
    private final Div warning = new Div();

    TemplateView(WorkTemplates templates, Editions editions, Tests tests, Formats formats, Clock clock) {
        this.templates = templates;
        this.editions = editions;
        this.formats = formats;
        form = new TemplateForm(tests.subjects(), LocalDate.now(clock.withZone(formats.zone())), this::near);
        warning.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!templates.mayMake()) {
            throw Refusal.notFound();
        }
        AddressIds.asked(event.getLocation().getQueryParameters(), "edition")
                .map(editions::get)
                .ifPresent(it -> form.fill(it.form()));
        removeAll();
        var crumbs = new Crumbs(
                getPageTitle(),
                new Anchor("/" + AssessmentPaths.TEMPLATES, getTranslation("assessment.templates.title")));
        add(
                crumbs,
                new PageHead(getPageTitle())
                        .sub(getTranslation("assessment.template.sub"))
                        .actions(Buttons.primary(getTranslation("assessment.template.make"), "check", this::make)),
                new Card(form, warning));
        near();
    }

    /** The recommended limits of works: said, never forced. */
    private void near() {
        warning.removeAll();
        var day = form.date.getValue();
        var subject = form.subject.getValue();
        var grade = form.grade.getValue();
        if (day != null && subject != null && grade != null) {
            templates.tooNear(subject, grade, day).forEach(it -> {
                var other = it.date();
                var words = new Paragraph(getTranslation(
                        "assessment.template.near",
                        Words.slice(this, it.key()),
                        other == null ? "" : formats.day(other, getLocale())));
                words.addClassName("v-note");
                warning.add(words);
            });
        }
    }

    private void make() {
        templates.make(form.read());
        UI.getCurrent().navigate(AssessmentPaths.TEMPLATES);
        Toast.done(getTranslation("assessment.template.made"));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.template.title");
    }
}
