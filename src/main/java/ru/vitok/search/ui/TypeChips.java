package ru.vitok.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.search.EntryType;
import ru.vitok.search.Facet;
import ru.vitok.search.SearchPage;
import ru.vitok.uikit.Formats;

/** Of which kinds the finds are; a press leaves one kind, another brings all back. */
class TypeChips extends Div {

    TypeChips(SearchPage page, SearchState state, Formats formats, Consumer<SearchState> open) {
        addClassName("v-chips");
        for (Facet facet : page.facets().getOrDefault("type", List.of())) {
            var type = EntryType.valueOf(facet.value());
            var on = state.query().types().contains(type);
            var words =
                    getTranslation("search.type." + facet.value()) + " " + formats.count(facet.count(), getLocale());
            var chip = new NativeButton(words, _ -> open.accept(state.onlyType(type)));
            chip.addClassName("v-chip");
            chip.setClassName("is-on", on);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
            add(chip);
        }
    }
}
