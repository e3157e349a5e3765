package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeSite;
import ru.vitok.practice.collection.Bookmarks;
import ru.vitok.practice.collection.PracticeCollections;
import ru.vitok.uikit.ActionMenu;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** A bookmark, and a place in a collection. */
@org.springframework.stereotype.Component
class GatherSteps {

    private final Bookmarks bookmarks;
    private final PracticeCollections collections;
    private final PracticeSite site;
    private final Viewers viewers;

    GatherSteps(Bookmarks bookmarks, PracticeCollections collections, PracticeSite site, Viewers viewers) {
        this.bookmarks = bookmarks;
        this.collections = collections;
        this.site = site;
        this.viewers = viewers;
    }

    List<Component> buttons(Practice practice, Runnable changed) {
        if (viewers.current().guest() || !practice.open()) {
            return List.of();
        }
        var ui = UI.getCurrent();
        var has = bookmarks.has(practice.id());
        var mark = Buttons.quiet(
                ui.getTranslation(has ? "practice.bookmark.remove" : "practice.bookmark"), "bookmark", () -> {
                    if (has) {
                        bookmarks.remove(practice.id());
                    } else {
                        bookmarks.put(practice.id());
                        Toast.done(ui.getTranslation("practice.bookmark.done"));
                    }
                    changed.run();
                });
        mark.setClassName("is-on", has);
        var gather = Buttons.quiet(
                ui.getTranslation("practice.collection.put"),
                "layers",
                () -> new GatherDialog(practice.id(), collections).open());
        return List.of(mark, gather);
    }

    /** For the sheet that the printer gives. */
    Component printed(Practice practice) {
        return new PrintedAddress(site.address(practice.id()));
    }

    /** The practice as a file; the browser fetches it, the router does not. */
    Component papers(Practice practice) {
        var ui = UI.getCurrent();
        var links = List.of("docx", "pdf").stream().map(format -> {
            var link = Buttons.link(
                    ui.getTranslation("practice.paper." + format),
                    "file-text",
                    "/" + PracticePaths.paper(practice.id(), format));
            link.setRouterIgnore(true);
            return link;
        });
        return new ActionMenu(ui.getTranslation("practice.paper.menu"), "download", links.toArray(Component[]::new));
    }
}
