package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import ru.vitok.search.Facet;
import ru.vitok.search.SearchPage;
import ru.vitok.search.saved.SavedSearches;
import ru.vitok.search.ui.FollowButton;
import ru.vitok.uikit.Formats;

/** What else answers to the words that were asked, and whether one wants to hear of more. */
class AskedLine extends Div {

    private final Formats formats;

    AskedLine(SearchPage page, LibraryState state, SavedSearches searches, Formats formats) {
        this.formats = formats;
        var follow = new FollowButton(searches);
        follow.show(state.query());
        add(state.words().isBlank() ? new Div() : types(page, state.words()), follow);
        addClassName("v-between");
        setVisible(!state.words().isBlank() || state.filtered());
    }

    /** The same words among everything else. */
    private Component types(SearchPage page, String words) {
        var chips = new Div();
        chips.addClassName("v-chips");
        for (Facet type : page.facets().getOrDefault("type", List.of())) {
            var here = "PRACTICE".equals(type.value());
            var label = getTranslation("practice.library.type." + type.value()) + " "
                    + formats.count(type.count(), getLocale());
            var chip = new Anchor(here ? "/practices" : "/search", label);
            var address = new QueryParameters(Map.of("q", List.of(words), "type", List.of(type.value())));
            chip.setHref((here ? "/practices?" : "/search?") + address.getQueryString());
            chip.addClassName("v-chip");
            chip.setClassName("is-on", here);
            chips.add(chip);
        }
        return chips;
    }
}
