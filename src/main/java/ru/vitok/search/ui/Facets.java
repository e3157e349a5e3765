package ru.vitok.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ru.vitok.search.ClubNames;
import ru.vitok.search.Facet;
import ru.vitok.search.SkillNames;
import ru.vitok.uikit.Card;

/** The choices beside the finds, each with its count. */
class Facets extends Card {

    private static final int SHOWN = 8;

    private final SearchState state;
    private final SkillNames skills;
    private final Map<String, String> clubs;
    private final Consumer<SearchState> open;

    Facets(
            Map<String, List<Facet>> facets,
            SearchState state,
            SkillNames skills,
            ClubNames clubs,
            Consumer<SearchState> open) {
        this.state = state;
        this.skills = skills;
        this.clubs = clubs.names(facets.getOrDefault("club", List.of()).stream()
                .map(Facet::value)
                .toList());
        this.open = open;
        addClassName("v-facets");
        for (var facet : List.of("subject", "grade", "skill", "evidence", "status", "club", "year")) {
            var values = facets.getOrDefault(facet, List.of());
            if (!values.isEmpty()) {
                add(group(facet, values));
            }
        }
    }

    private Component group(String facet, List<Facet> values) {
        var group = new Div();
        group.getElement().setAttribute("role", "group");
        var heading = new Element("h2").setText(getTranslation("search.facet." + facet));
        group.getElement().appendChild(heading);
        group.getElement().setAttribute("aria-label", getTranslation("search.facet." + facet));
        if ("grade".equals(facet)) {
            group.add(grades(values));
        } else {
            var shown = values.stream()
                    .filter(value -> values.indexOf(value) < SHOWN || state.chosen(facet, value.value()))
                    .toList();
            var words = shown.stream().map(value -> words(facet, value.value())).toList();
            for (var i = 0; i < shown.size(); i++) {
                var word = words.get(i);
                var twice = "skill".equals(facet) && Collections.frequency(words, word) > 1;
                var value = shown.get(i);
                group.add(box(facet, value, twice ? skills.nameWithGrade(value.value()) : word));
            }
        }
        return group;
    }

    private Component box(String facet, Facet value, String words) {
        var box = new Input();
        box.getElement().setAttribute("type", "checkbox");
        box.getElement().setProperty("checked", state.chosen(facet, value.value()));
        box.getElement().addEventListener("change", _ -> open.accept(state.toggled(facet, value.value())));
        var count = new Span(String.valueOf(value.count()));
        count.addClassName("v-muted");
        var label = new NativeLabel();
        label.add(box, new Span(words), count);
        return label;
    }

    private Component grades(List<Facet> values) {
        var row = new Div();
        row.addClassName("v-chips");
        for (var value : values) {
            var on = state.chosen("grade", value.value());
            var chip = new NativeButton(value.value(), _ -> open.accept(state.toggled("grade", value.value())));
            chip.addClassName("v-chip");
            chip.setClassName("is-on", on);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
            chip.getElement()
                    .setAttribute("aria-label", getTranslation("search.facet.grade.of", value.value(), value.count()));
            row.add(chip);
        }
        return row;
    }

    /** A status is stored as a word of the code; a subject and a skill as people call them. */
    private String words(String facet, String value) {
        return switch (facet) {
            case "status" -> StatusWords.of(value, this);
            case "skill" -> skills.name(value);
            case "evidence" -> getTranslation("search.evidence." + value);
            case "club" -> clubs.getOrDefault(value, value);
            default -> value;
        };
    }
}
