package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.EditionDrafts;
import ru.vitok.curriculum.EditionPage;
import ru.vitok.curriculum.Editions;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** One edition of a work: marks, tasks, codes, and whose it is. */
@Route(CurriculumPaths.EDITIONS + "/:id")
@PermitAll
class EditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final EditionDrafts drafts;
    private final Formats formats;
    private String title = "";

    EditionView(Editions editions, EditionDrafts drafts, Formats formats) {
        this.editions = editions;
        this.drafts = drafts;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = AddressIds.of(event);
        var page = editions.get(id);
        title = EditionWords.title(this, page.row());
        var crumbs = new Crumbs(
                getPageTitle(),
                new Anchor("/" + CurriculumPaths.EDITIONS, getTranslation("curriculum.editions.title")));
        var stack = new Div(marks(page));
        stack.addClassName("v-stack");
        if (!page.warnings().isEmpty()) {
            stack.add(new FaultCard("curriculum.edition.warnings", page.warnings()));
        }
        stack.add(new Card(getTranslation("curriculum.edition.tasks"), new EditionTasks(page.form())));
        add(crumbs, head(page, id), stack);
    }

    private PageHead head(EditionPage page, UUID id) {
        var row = page.row();
        var head = new PageHead(title)
                .sub(getTranslation(
                        "curriculum.edition.sub",
                        EditionWords.years(this, row.fromYear(), row.toYear()),
                        row.tasks(),
                        row.max()))
                .sub(source(page));
        if (page.mayWithdraw()) {
            head.actions(Buttons.quiet(getTranslation("curriculum.edition.withdraw"), "undo-2", () -> withdraw(id)));
        }
        if (page.mayCopy()) {
            // the page of the module above, which makes tables to fill in
            head.actions(Buttons.link(
                    getTranslation("curriculum.edition.template"), "table", "/data/templates/new?edition=" + id));
            head.actions(Buttons.quiet(
                    getTranslation("curriculum.edition.copy"),
                    "copy",
                    () -> UI.getCurrent().navigate(CurriculumPaths.draft(drafts.copy(id)))));
        }
        return head;
    }

    private String source(EditionPage page) {
        var origin = page.form().origin();
        var words = EditionWords.origin(this, page.row().origin());
        var by = page.madeBy();
        if (by != null) {
            words = getTranslation("curriculum.edition.made", words, by, formats.moment(page.addedAt(), getLocale()));
        }
        return origin == null ? words : words + ". " + origin;
    }

    private Card marks(EditionPage page) {
        var bounds = page.form().boundaries();
        var card = new Card(getTranslation("curriculum.edition.boundaries"));
        card.add(new Paragraph(
                bounds == null
                        ? getTranslation("curriculum.edition.no-marks")
                        : EditionWords.marks(this, bounds, page.row().max())));
        var condition = page.form().condition();
        if (condition != null) {
            card.add(new Paragraph(getTranslation(
                    "curriculum.edition.condition",
                    condition.mark(),
                    condition.least(),
                    String.join(", ", condition.tasks()))));
        }
        return card;
    }

    private void withdraw(UUID id) {
        var draft = editions.withdraw(id);
        UI.getCurrent().navigate(CurriculumPaths.draft(draft));
        Toast.done(getTranslation("curriculum.edition.withdrawn"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
