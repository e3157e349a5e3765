package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ru.vitok.search.Facet;
import ru.vitok.uikit.Card;

/** The choices beside the practices, each with its count. */
class LibraryFacets extends Card {

    private static final int SHOWN = 8;

    private final LibraryState state;
    private final PracticeWords words;
    private final Consumer<LibraryState> open;

    LibraryFacets(
            Map<String, List<Facet>> facets, LibraryState state, PracticeWords words, Consumer<LibraryState> open) {
        this.state = state;
        this.words = words;
        this.open = open;
        addClassName("v-facets");
        for (var facet : LibraryState.FACETS) {
            var values = facets.getOrDefault(facet, List.of());
            if (!values.isEmpty()) {
                add(group(facet, values));
            }
        }
    }

    private Component group(String facet, List<Facet> values) {
        var heading = getTranslation("practice.library.facet." + facet);
        var group = new Div(new H2(heading));
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", heading);
        if ("grade".equals(facet)) {
            group.add(grades(values));
            return group;
        }
        var shown = values.stream()
                .filter(it -> values.indexOf(it) < SHOWN || state.has(facet, it.value()))
                .toList();
        var names = shown.stream().map(it -> name(facet, it.value())).toList();
        for (var place = 0; place < shown.size(); place++) {
            var value = shown.get(place);
            // two grades may ask for a skill by the same name
            var twice = "skill".equals(facet) && Collections.frequency(names, names.get(place)) > 1;
            group.add(box(facet, value, twice ? words.nameWithGrade(value.value()) : names.get(place)));
        }
        return group;
    }

    private Component box(String facet, Facet value, String name) {
        var box = new Input();
        box.getElement().setAttribute("type", "checkbox");
        box.getElement().setProperty("checked", state.has(facet, value.value()));
        box.getElement().addEventListener("change", _ -> open.accept(state.toggled(facet, value.value())));
        var count = new Span(String.valueOf(value.count()));
        count.addClassName("v-muted");
        var label = new NativeLabel();
        label.add(box, new Span(name), count);
        return label;
    }

    private Component grades(List<Facet> values) {
        var row = new Div();
        row.addClassName("v-chips");
        for (var value : values) {
            var on = state.has("grade", value.value());
            var chip = new NativeButton(value.value(), _ -> open.accept(state.toggled("grade", value.value())));
            chip.addClassName("v-chip");
            chip.setClassName("is-on", on);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
            chip.getElement()
                    .setAttribute(
                            "aria-label", getTranslation("practice.library.grade-of", value.value(), value.count()));
            row.add(chip);
        }
        return row;
    }

    private String name(String facet, String value) {
        return switch (facet) {
            case "skill" -> words.name(value);
            case "status" -> getTranslation("practice.status." + value);
            default -> value;
        };
    }
}
