package ru.vitok.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.vitok.search.EntryType;
import ru.vitok.search.FurtherChoice;
import ru.vitok.search.SearchQuery;
import ru.vitok.search.Shown;

/** The query in the page's address: a search can be sent to a colleague and comes back with the browser's back button. */
record SearchState(SearchQuery query, Shown shown) {

    SearchState {
        query = query.withPage(shown.page(), shown.size());
    }

    SearchState(SearchQuery query) {
        this(query, Shown.FIRST);
    }

    static SearchState of(QueryParameters address) {
        var parameters = address.getParameters();
        return new SearchState(
                SearchQuery.of(address.getSingleParameter("q").orElse(""))
                        .withTypes(parameters.getOrDefault("type", List.of()).stream()
                                .flatMap(SearchState::type)
                                .collect(Collectors.toSet()))
                        .withSubjects(Set.copyOf(parameters.getOrDefault("subject", List.of())))
                        .withGrades(parameters.getOrDefault("grade", List.of()).stream()
                                .filter(SearchState::isNumber)
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet()))
                        .withSkills(Set.copyOf(parameters.getOrDefault("skill", List.of())))
                        .withStatuses(Set.copyOf(parameters.getOrDefault("status", List.of())))
                        .withFurther(new FurtherChoice(
                                Set.copyOf(parameters.getOrDefault("evidence", List.of())),
                                Set.copyOf(parameters.getOrDefault("club", List.of())),
                                Set.copyOf(parameters.getOrDefault("year", List.of())))),
                Shown.of(parameters));
    }

    /** Without clubs that the person does not know: a choice that nothing shows must not narrow what is shown. */
    SearchState onlyClubs(Set<String> known) {
        var further = query.further();
        var clubs = further.clubs().stream().filter(known::contains).collect(Collectors.toSet());
        return new SearchState(query.withFurther(further.withClubs(clubs)), shown);
    }

    SearchState words(String words) {
        return new SearchState(query.withWords(words));
    }

    /** Only this type, or all when it was the one. */
    SearchState onlyType(EntryType type) {
        var types = query.types().equals(Set.of(type)) ? Set.<EntryType>of() : Set.of(type);
        return new SearchState(query.withTypes(types));
    }

    /** Chooses the facet's value, or drops it when it was chosen. */
    SearchState toggled(String facet, String value) {
        var further = query.further();
        var next = switch (facet) {
            case "subject" -> query.withSubjects(toggled(query.subjects(), value));
            case "grade" -> query.withGrades(toggled(query.grades(), Integer.valueOf(value)));
            case "skill" -> query.withSkills(toggled(query.skills(), value));
            case "evidence" -> query.withFurther(further.withEvidence(toggled(further.evidence(), value)));
            case "club" -> query.withFurther(further.withClubs(toggled(further.clubs(), value)));
            case "year" -> query.withFurther(further.withYears(toggled(further.years(), value)));
            default -> query.withStatuses(toggled(query.statuses(), value));
        };
        return new SearchState(next);
    }

    boolean chosen(String facet, String value) {
        return switch (facet) {
            case "subject" -> query.subjects().contains(value);
            case "grade" -> query.grades().contains(Integer.valueOf(value));
            case "skill" -> query.skills().contains(value);
            case "evidence" -> query.further().evidence().contains(value);
            case "club" -> query.further().clubs().contains(value);
            case "year" -> query.further().years().contains(value);
            default -> query.statuses().contains(value);
        };
    }

    SearchState more() {
        return new SearchState(query, shown.more());
    }

    SearchState withoutFilters() {
        return new SearchState(SearchQuery.of(query.words()));
    }

    boolean filtered() {
        return query.hasFilters();
    }

    QueryParameters address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "q", query.words().isBlank() ? Set.of() : Set.of(query.words()));
        put(parameters, "type", query.types());
        put(parameters, "subject", query.subjects());
        put(parameters, "grade", query.grades());
        put(parameters, "skill", query.skills());
        put(parameters, "status", query.statuses());
        put(parameters, "evidence", query.further().evidence());
        put(parameters, "club", query.further().clubs());
        put(parameters, "year", query.further().years());
        parameters.putAll(shown.address());
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            parameters.put(
                    name,
                    List.copyOf(
                            new TreeSet<>(values.stream().map(String::valueOf).toList())));
        }
    }

    private static <T> Set<T> toggled(Set<T> chosen, T value) {
        var next = new LinkedHashSet<>(chosen);
        if (!next.remove(value)) {
            next.add(value);
        }
        return next;
    }

    private static java.util.stream.Stream<EntryType> type(String name) {
        return List.of(EntryType.values()).stream().filter(type -> type.name().equals(name));
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,3}");
    }
}
