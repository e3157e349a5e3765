package ru.vitok.search.ui;

import com.vaadin.flow.component.html.Span;
import org.springframework.modulith.NamedInterface;
import ru.vitok.search.SearchQuery;
import ru.vitok.search.saved.SavedSearches;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** Follows the search that is shown, or stops; nothing where it cannot be followed. */
@NamedInterface("follow")
public class FollowButton extends Span {

    private final SavedSearches searches;

    public FollowButton(SavedSearches searches) {
        this.searches = searches;
    }

    public void show(SearchQuery query) {
        removeAll();
        if (!searches.possible(query)) {
            return;
        }
        var followed = searches.of(query);
        if (followed.isPresent()) {
            add(Buttons.quiet(getTranslation("search.follow.leave"), "bell-off", () -> {
                searches.leave(followed.get());
                show(query);
                Toast.undoable(getTranslation("search.follow.left"), () -> {
                    searches.follow(query);
                    show(query);
                });
            }));
        } else {
            add(Buttons.quiet(getTranslation("search.follow.do"), "bell", () -> {
                searches.follow(query);
                show(query);
                Toast.done(getTranslation("search.follow.done"));
            }));
        }
    }
}
