package ru.vitok.search.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ru.vitok.search.ClubNames;
import ru.vitok.search.Facet;
import ru.vitok.search.SkillNames;
import ru.vitok.uikit.ChoiceCard;

/** The choices beside the finds. */
class Facets extends ChoiceCard {

    private static final List<String> ORDER =
            List.of("subject", "grade", "skill", "evidence", "status", "club", "year");

    private final SkillNames skills;
    private final ClubNames clubs;

    Facets(
            Map<String, List<Facet>> facets,
            SearchState state,
            SkillNames skills,
            ClubNames clubs,
            Consumer<SearchState> open) {
        this.skills = skills;
        this.clubs = clubs;
        for (var facet : ORDER) {
            var heading = getTranslation("search.facet." + facet);
            var choices = facets.getOrDefault(facet, List.of()).stream()
                    .map(it -> new Choice(it.value(), it.count(), state.chosen(facet, it.value())))
                    .toList();
            Consumer<String> toggle = value -> open.accept(state.toggled(facet, value));
            if ("grade".equals(facet)) {
                chips(heading, choices, it -> getTranslation("search.facet.grade.of", it.value(), it.count()), toggle);
            } else {
                boxes(heading, choices, values -> names(facet, values), toggle);
            }
        }
    }

    /** A status is stored as a word of the code; a subject and a year as people call them. */
    private Map<String, String> names(String facet, List<String> values) {
        return switch (facet) {
            case "status" -> each(values, it -> StatusWords.of(it, this));
            case "skill" -> skills.sideBySide(values);
            case "evidence" -> each(values, it -> getTranslation("search.evidence." + it));
            case "club" -> clubs.names(values);
            default -> Map.of();
        };
    }

    private static Map<String, String> each(List<String> values, UnaryOperator<String> name) {
        return values.stream().collect(Collectors.toMap(it -> it, name));
    }
}
