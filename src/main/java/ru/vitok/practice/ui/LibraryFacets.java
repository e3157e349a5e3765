package ru.vitok.practice.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ru.vitok.search.Facet;
import ru.vitok.uikit.ChoiceCard;

/** The choices beside the practices. */
class LibraryFacets extends ChoiceCard {

    private final PracticeWords words;

    LibraryFacets(
            Map<String, List<Facet>> facets, LibraryState state, PracticeWords words, Consumer<LibraryState> open) {
        this.words = words;
        for (var facet : LibraryState.FACETS) {
            var heading = getTranslation("practice.library.facet." + facet);
            var choices = facets.getOrDefault(facet, List.of()).stream()
                    .map(it -> new Choice(it.value(), it.count(), state.has(facet, it.value())))
                    .toList();
            Consumer<String> toggle = value -> open.accept(state.toggled(facet, value));
            if ("grade".equals(facet)) {
                chips(
                        heading,
                        choices,
                        it -> getTranslation("practice.library.grade-of", it.value(), it.count()),
                        toggle);
            } else {
                boxes(heading, choices, values -> names(facet, values), toggle);
            }
        }
    }

    private Map<String, String> names(String facet, List<String> values) {
        return switch (facet) {
            case "skill" -> words.sideBySide(values);
            case "status" -> each(values, "practice.status.");
            case "evidence" -> each(values, "practice.certainty.");
            default -> Map.of();
        };
    }

    private Map<String, String> each(List<String> values, String key) {
        return values.stream().collect(Collectors.toMap(it -> it, it -> getTranslation(key + it)));
    }
}
