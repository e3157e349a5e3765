package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.collection.CollectedPractice;
import ru.vitok.practice.collection.CollectionPaths;
import ru.vitok.practice.collection.PracticeCollection;
import ru.vitok.practice.collection.PracticeCollections;
import ru.vitok.practice.collection.ShownCollections;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** One collection in its order; its owner arranges it and shows it to everybody. */
@Route("practices/collections/:id")
@AnonymousAllowed
class CollectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeCollections collections;
    private final ShownCollections showing;
    private @Nullable PracticeCollection collection;

    CollectionView(PracticeCollections collections, ShownCollections showing) {
        this.showing = showing;
        this.collections = collections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressIds.of(event));
    }

    private void show(UUID id) {
        var shown = collections.of(id);
        collection = shown;
        removeAll();
        var head = new PageHead(shown.title()).sub(shown.ownerName());
        steps(head, shown);
        var nav = new Crumbs(
                shown.title(),
                new Anchor("/" + PracticePaths.LIBRARY, getTranslation("practice.library.title")),
                new Anchor("/" + CollectionPaths.LIST, getTranslation("practice.collection.title")));
        add(nav, head, list(shown));
    }

    private void steps(PageHead head, PracticeCollection shown) {
        if (showing.withdraws(shown)) {
            head.actions(Buttons.quiet(getTranslation("practice.collection.hide"), "eye-off", () -> hide(shown)));
        }
        if (!shown.mine()) {
            return;
        }
        if (!shown.published() && showing.mayPublish()) {
            head.actions(Buttons.primary(
                    getTranslation("practice.collection.publish"),
                    "globe",
                    () -> new ShowCollectionDialog(shown, showing, () -> show(shown.id())).open()));
        }
        head.actions(Buttons.quiet(getTranslation("practice.collection.remove"), "trash-2", () -> {
            var items = collections.items(shown.id());
            collections.remove(shown.id());
            UI.getCurrent().navigate(CollectionPaths.LIST);
            Toast.undoable(getTranslation("practice.collection.removed"), () -> {
                var again = collections.create(shown.title(), shown.about());
                items.forEach(it -> collections.put(again, it.practice().id(), it.why()));
                UI.getCurrent().navigate(CollectionPaths.page(again));
            });
        }));
    }

    /** What was a colleague's is the colleague's alone again. */
    private void hide(PracticeCollection shown) {
        showing.withdraw(shown.id());
        if (shown.mine()) {
            show(shown.id());
        } else {
            UI.getCurrent().navigate(CollectionPaths.LIST);
        }
    }

    private Card list(PracticeCollection shown) {
        var changes = showing.changes(shown);
        var items = collections.items(shown.id());
        if (items.isEmpty()) {
            return new Card(new EmptyState(
                    getTranslation("practice.collection.empty"), getTranslation("practice.collection.empty.hint")));
        }
        var list = new Div();
        list.addClassName("v-list");
        items.forEach(it -> list.add(item(shown, it, changes)));
        var card = new Card(list);
        if (!shown.about().isBlank()) {
            card.addComponentAsFirst(new Paragraph(shown.about()));
        }
        return card;
    }

    private Div item(PracticeCollection shown, CollectedPractice it, boolean changes) {
        var row = it.practice();
        var item = new RowItem(row, PracticePaths.page(row.id()));
        if (!it.why().isBlank()) {
            var why = new Paragraph(getTranslation("practice.collection.because", it.why()));
            why.addClassName("v-strong");
            item.add(why);
        }
        if (changes) {
            var steps = new Div(
                    step(shown, row.id(), "chevron-up", "practice.collection.up", -1),
                    step(shown, row.id(), "chevron-down", "practice.collection.down", 1),
                    Buttons.quiet(getTranslation("practice.collection.take"), "x", () -> {
                        collections.take(shown.id(), row.id());
                        show(shown.id());
                        Toast.undoable(getTranslation("practice.collection.taken"), () -> {
                            collections.put(shown.id(), row.id(), it.why());
                            show(shown.id());
                        });
                    }));
            steps.addClassNames("v-chips", "v-no-print");
            item.add(steps);
        }
        return item;
    }

    private com.vaadin.flow.component.html.NativeButton step(
            PracticeCollection shown, UUID practice, String icon, String key, int by) {
        return Buttons.quiet(getTranslation(key), icon, () -> {
            collections.move(shown.id(), practice, by);
            show(shown.id());
        });
    }

    @Override
    public String getPageTitle() {
        return collection == null ? getTranslation("practice.collection.title") : collection.title();
    }
}
