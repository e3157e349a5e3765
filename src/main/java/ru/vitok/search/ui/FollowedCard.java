package ru.vitok.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.search.saved.FollowedNames;
import ru.vitok.search.saved.SavedSearch;
import ru.vitok.search.saved.SavedSearches;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** What the person follows, to open or to drop. */
class FollowedCard extends Div {

    private final SavedSearches searches;
    private final FollowedNames names;
    private final Div list = new Div();

    FollowedCard(SavedSearches searches, FollowedNames names) {
        this.searches = searches;
        this.names = names;
        var words = new Paragraph(getTranslation("search.follow.words"));
        words.addClassNames("v-muted", "v-sm");
        list.addClassName("v-list");
        list.getElement().setAttribute("role", "list");
        add(new Card(getTranslation("search.follow.mine"), words, list));
        show();
    }

    private void show() {
        list.removeAll();
        var mine = searches.mine();
        setVisible(!mine.isEmpty());
        mine.forEach(it -> list.add(line(it)));
    }

    private Div line(SavedSearch followed) {
        var drop = Buttons.quiet(getTranslation("search.follow.leave"), "bell-off", () -> {
            searches.leave(followed);
            show();
            Toast.undoable(getTranslation("search.follow.left"), () -> {
                searches.follow(followed.query());
                show();
            });
        });
        var title = names.of(followed, getLocale());
        drop.getElement().setAttribute("aria-label", getTranslation("search.follow.leave-of", title));
        var line = new Div(new Anchor("/" + followed.path(), title), drop);
        line.addClassNames("v-list-item", "v-between");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }
}
