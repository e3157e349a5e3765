package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.DraftRow;
import ru.vitok.curriculum.EditionDrafts;
import ru.vitok.curriculum.Editions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.PlainTable;

/** Works and codifiers: what results are held against, where it comes from, and what is being made. */
@Route(CurriculumPaths.EDITIONS)
@PermitAll
class EditionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final EditionDrafts drafts;
    private final Formats formats;

    EditionsView(Editions editions, EditionDrafts drafts, Formats formats) {
        this.editions = editions;
        this.drafts = drafts;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = editions.list();
        var choice = EditionChoice.of(event.getLocation().getQueryParameters());
        var page = new Div();
        page.addClassName("v-stack");
        var making = drafts.list();
        if (!making.isEmpty()) {
            page.add(new Card(getTranslation("curriculum.editions.drafts"), drafts(making)));
        }
        var chosen = all.stream().filter(choice::fits).toList();
        page.add(
                new EditionFilter(all, choice, this::choose),
                chosen.isEmpty()
                        ? new EmptyState(
                                getTranslation("curriculum.editions.none"),
                                getTranslation("curriculum.editions.none.words"))
                        : new Card(new EditionTable(chosen)));
        add(new Crumbs(getPageTitle(), new Anchor("/data", getTranslation("curriculum.data"))), head(), page);
    }

    private PageHead head() {
        var head = new PageHead(getPageTitle()).sub(getTranslation("curriculum.editions.sub"));
        head.actions(Buttons.link(
                getTranslation("curriculum.skills.title"), "git-merge", "/" + CurriculumPaths.EQUIVALENCES));
        head.actions(Buttons.link(getTranslation("curriculum.codes.title"), "hash", "/" + CurriculumPaths.CODES));
        if (editions.mayMake()) {
            head.actions(Buttons.primary(
                    getTranslation("curriculum.editions.new"),
                    "plus",
                    () -> UI.getCurrent().navigate(CurriculumPaths.draft(drafts.begin()))));
        }
        return head;
    }

    private void choose(EditionChoice choice) {
        UI.getCurrent().navigate(CurriculumPaths.EDITIONS, QueryParameters.fromString(choice.query()));
    }

    private PlainTable drafts(List<DraftRow> making) {
        var table = new PlainTable(
                        getTranslation("curriculum.editions.drafts"),
                        "curriculum.editions.work",
                        "curriculum.editions.tasks",
                        "curriculum.editions.who",
                        "curriculum.editions.when")
                .stacked();
        making.forEach(it -> table.row(
                new Anchor("/" + CurriculumPaths.draft(it.id()), EditionWords.title(this, it.draft())),
                it.draft().lines().size(),
                it.savedBy(),
                formats.moment(it.savedAt(), getLocale())));
        return table;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("curriculum.editions.title");
    }
}
