package ru.vitok.practice.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchQuery;

/** What is asked of the library, as it stands in the page's address. */
record LibraryState(String words, Map<String, Set<String>> chosen, int shown) {

    static final List<String> FACETS = List.of("subject", "grade", "skill", "status");
    static final int PAGE = 10;

    static LibraryState of(QueryParameters address) {
        var chosen = new TreeMap<String, Set<String>>();
        for (var facet : FACETS) {
            var values = address.getParameters().getOrDefault(facet, List.of());
            chosen.put(facet, new TreeSet<>(values));
        }
        chosen.computeIfPresent(
                "grade",
                (_, grades) ->
                        grades.stream().filter(it -> it.matches("[0-9]{1,2}")).collect(Collectors.toSet()));
        var shown = address.getSingleParameter("n")
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(PAGE);
        return new LibraryState(
                address.getSingleParameter("q").orElse(""), chosen, Math.clamp(shown, PAGE, SearchQuery.SIZE_MAX));
    }

    SearchQuery query() {
        return SearchQuery.of(words)
                .withTypes(Set.of(EntryType.PRACTICE))
                .withSubjects(values("subject"))
                .withGrades(values("grade").stream().map(Integer::valueOf).collect(Collectors.toSet()))
                .withSkills(values("skill"))
                .withStatuses(values("status"))
                .withPage(0, shown);
    }

    boolean has(String facet, String value) {
        return values(facet).contains(value);
    }

    boolean filtered() {
        return chosen.values().stream().anyMatch(values -> !values.isEmpty());
    }

    LibraryState withWords(String next) {
        return new LibraryState(next.strip(), chosen, PAGE);
    }

    LibraryState toggled(String facet, String value) {
        var next = new TreeMap<>(chosen);
        var values = new TreeSet<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        next.put(facet, values);
        return new LibraryState(words, next, PAGE);
    }

    LibraryState cleared() {
        return new LibraryState(words, Map.of(), PAGE);
    }

    LibraryState more() {
        return new LibraryState(words, chosen, shown + PAGE);
    }

    QueryParameters address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!words.isBlank()) {
            parameters.put("q", List.of(words));
        }
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                parameters.put(facet, new ArrayList<>(values));
            }
        });
        if (shown > PAGE) {
            parameters.put("n", List.of(String.valueOf(shown)));
        }
        return new QueryParameters(parameters);
    }

    private Set<String> values(String facet) {
        return chosen.getOrDefault(facet, Set.of());
    }
}
