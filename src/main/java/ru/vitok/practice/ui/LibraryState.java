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
import ru.vitok.search.FurtherChoice;
import ru.vitok.search.SearchQuery;
import ru.vitok.search.Shown;

/** What is asked of the library, as it stands in the page's address. */
record LibraryState(String words, Map<String, Set<String>> chosen, Shown shown) {

    static final List<String> FACETS = List.of("subject", "grade", "skill", "evidence", "status");

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
        return new LibraryState(address.getSingleParameter("q").orElse(""), chosen, Shown.of(address.getParameters()));
    }

    SearchQuery query() {
        return SearchQuery.of(words)
                .withTypes(Set.of(EntryType.PRACTICE))
                .withSubjects(values("subject"))
                .withGrades(values("grade").stream().map(Integer::valueOf).collect(Collectors.toSet()))
                .withSkills(values("skill"))
                .withStatuses(values("status"))
                .withFurther(FurtherChoice.NONE.withEvidence(values("evidence")))
                .withPage(shown.page(), shown.size());
    }

    boolean has(String facet, String value) {
        return values(facet).contains(value);
    }

    boolean filtered() {
        return chosen.values().stream().anyMatch(values -> !values.isEmpty());
    }

    LibraryState withWords(String next) {
        return new LibraryState(next.strip(), chosen, Shown.FIRST);
    }

    LibraryState toggled(String facet, String value) {
        var next = new TreeMap<>(chosen);
        var values = new TreeSet<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        next.put(facet, values);
        return new LibraryState(words, next, Shown.FIRST);
    }

    LibraryState cleared() {
        return new LibraryState(words, Map.of(), Shown.FIRST);
    }

    LibraryState more() {
        return new LibraryState(words, chosen, shown.more());
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
        parameters.putAll(shown.address());
        return new QueryParameters(parameters);
    }

    private Set<String> values(String facet) {
        return chosen.getOrDefault(facet, Set.of());
    }
}
