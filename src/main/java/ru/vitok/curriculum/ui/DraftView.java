package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.DraftPage;
import ru.vitok.curriculum.EditionDrafts;
import ru.vitok.curriculum.Tests;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** An edition in the making: every change is kept at once, any number of steps can be gone back. */
@Route(CurriculumPaths.DRAFTS + "/:id")
@PermitAll
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EditionDrafts drafts;
    private final Tests tests;
    private final Formats formats;
    private final Span saved = new Span();
    private final Div verdict = new Div();
    private final Div body = new Div();
    private UUID id = new UUID(0, 0);
    private DraftFields fields;

    DraftView(EditionDrafts drafts, Tests tests, Formats formats) {
        this.drafts = drafts;
        this.tests = tests;
        this.formats = formats;
        this.fields = new DraftFields(tests.subjects(), () -> {});
        saved.addClassNames("v-muted", "v-sm");
        saved.getElement().setAttribute("role", "status");
        body.addClassName("v-stack");
        verdict.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = AddressIds.of(event);
        removeAll();
        var crumbs = new Crumbs(
                getPageTitle(),
                new Anchor("/" + CurriculumPaths.EDITIONS, getTranslation("curriculum.editions.title")));
        add(
                crumbs,
                new PageHead(getPageTitle())
                        .subComponent(saved)
                        .actions(
                                Buttons.quiet(getTranslation("curriculum.draft.undo"), "undo-2", this::undo),
                                Buttons.quiet(getTranslation("curriculum.draft.drop"), "trash-2", this::drop),
                                Buttons.primary(getTranslation("curriculum.draft.activate"), "check", this::activate)),
                body);
        show(drafts.get(id));
    }

    private void show(DraftPage page) {
        fields = new DraftFields(tests.subjects(), this::keep);
        fields.fill(page.draft());
        body.removeAll();
        body.add(verdict, fields);
        judge(page);
    }

    private void keep() {
        judge(drafts.save(id, fields.read()));
    }

    private void judge(DraftPage page) {
        saved.setText(
                getTranslation("curriculum.draft.saved", page.savedBy(), formats.moment(page.savedAt(), getLocale())));
        verdict.removeAll();
        verdict.add(
                page.faults().isEmpty()
                        ? new Card(
                                getTranslation("curriculum.draft.check"),
                                new Span(getTranslation(
                                        "curriculum.draft.adds-up", page.draft().sum())))
                        : new FaultCard(
                                page.ready() ? "curriculum.edition.warnings" : "curriculum.draft.check",
                                page.faults()));
    }

    private void undo() {
        var before = drafts.get(id);
        if (before.steps() == 0) {
            Toast.done(getTranslation("curriculum.draft.no-steps"));
        } else {
            show(drafts.undo(id));
        }
    }

    private void drop() {
        drafts.drop(id, true);
        UI.getCurrent().navigate(CurriculumPaths.EDITIONS);
        var dropped = id;
        Toast.undoable(getTranslation("curriculum.draft.dropped"), () -> {
            drafts.drop(dropped, false);
            UI.getCurrent().navigate(CurriculumPaths.draft(dropped));
        });
    }

    private void activate() {
        keep();
        var page = drafts.get(id);
        if (page.ready()) {
            UI.getCurrent().navigate(CurriculumPaths.edition(drafts.activate(id)));
            Toast.done(getTranslation("curriculum.draft.activated"));
        } else {
            Toast.problem(getTranslation("curriculum.refusal.does-not-add-up"));
            verdict.getElement().executeJs("this.scrollIntoView({block: 'start'})");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("curriculum.draft.title");
    }
}
