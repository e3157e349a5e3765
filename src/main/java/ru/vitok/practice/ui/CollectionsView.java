package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.collection.Bookmarks;
import ru.vitok.practice.collection.CollectionPaths;
import ru.vitok.practice.collection.PracticeCollection;
import ru.vitok.practice.collection.PracticeCollections;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;

/** One's bookmarks and collections, and the collections of clubs and methodists. */
@Route(CollectionPaths.LIST)
@AnonymousAllowed
class CollectionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Bookmarks bookmarks;
    private final PracticeCollections collections;
    private final Viewers viewers;

    CollectionsView(Bookmarks bookmarks, PracticeCollections collections, Viewers viewers) {
        this.bookmarks = bookmarks;
        this.collections = collections;
        this.viewers = viewers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var page = new Div();
        page.addClassName("v-stack");
        if (!viewers.current().guest()) {
            page.add(bookmarked());
            page.add(list("practice.collection.mine", "practice.collection.mine.empty", collections.mine()));
        }
        page.add(list("practice.collection.published", "practice.collection.published.empty", collections.published()));
        add(new PageHead(getPageTitle()).sub(getTranslation(key("sub"))), page);
    }

    private Card bookmarked() {
        var rows = bookmarks.mine();
        var card = new Card(new H2(getTranslation("practice.bookmark.title")));
        if (rows.isEmpty()) {
            card.add(muted("practice.bookmark.empty"));
        }
        var list = new Div();
        list.addClassName("v-list");
        rows.forEach(it -> list.add(new RowItem(it, PracticePaths.page(it.id()))));
        card.add(list);
        return card;
    }

    private Card list(String heading, String empty, List<PracticeCollection> all) {
        var card = new Card(new H2(getTranslation(heading)));
        if (all.isEmpty()) {
            card.add(muted(empty));
        }
        var list = new Div();
        list.addClassName("v-list");
        all.forEach(it -> {
            var facts = new Span(getTranslation("practice.library.count", it.items()) + " · " + it.ownerName());
            facts.addClassNames("v-muted", "v-sm");
            var item = new Div(new H3(new Anchor("/" + it.path(), it.title())), facts);
            item.addClassName("v-list-item");
            list.add(item);
        });
        card.add(list);
        return card;
    }

    private Paragraph muted(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("v-muted", "v-sm");
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key("title"));
    }

    /** A guest has no bookmarks. */
    private String key(String part) {
        return "practice.collection." + (viewers.current().guest() ? "guest." : "") + part;
    }
}
