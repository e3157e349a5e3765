package ru.vitok.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.FieldChoices;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.Scope;

/** The board's filters; they live in the address, so that a link shows the same. Without a year the newest is meant. */
class FieldFilters extends Div {

    private static final String EVERY_YEAR = "all";

    FieldFilters(ProblemFieldFilter filter, FieldChoices choices) {
        addClassName("v-filters");
        add(
                choice("year", filter.year(), choices.years(), String::valueOf, filter),
                choice("subject", filter.subject(), choices.subjects(), it -> it, filter),
                choice("grade", filter.grade(), choices.grades(), String::valueOf, filter),
                choice(
                        "scope",
                        filter.scope(),
                        Arrays.asList(Scope.values()),
                        it -> getTranslation("analysis.scope." + it),
                        filter),
                choice(
                        "status",
                        filter.status(),
                        Arrays.asList(ProblemFieldStatus.values()),
                        it -> getTranslation("analysis.status." + it),
                        filter),
                confirmed(filter));
    }

    static ProblemFieldFilter read(Location location, @Nullable Integer newest) {
        var query = location.getQueryParameters();
        var everyYear =
                query.getSingleParameter("year").filter(EVERY_YEAR::equals).isPresent();
        return new ProblemFieldFilter(
                everyYear ? null : number(query, "year").orElse(newest),
                query.getSingleParameter("subject").orElse(null),
                number(query, "grade").orElse(null),
                one(query, "scope", Scope.values()),
                one(query, "status", ProblemFieldStatus.values()),
                query.getSingleParameter("voices").isPresent());
    }

    private static Optional<Integer> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    /** A word that is none of them narrows nothing: an old or mistyped link still opens. */
    private static <E extends Enum<E>> @Nullable E one(QueryParameters query, String name, E[] values) {
        var wanted = query.getSingleParameter(name).orElse("");
        return Arrays.stream(values)
                .filter(it -> it.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private <T> Select<T> choice(
            String name, @Nullable T value, Collection<T> options, Function<T, String> words, ProblemFieldFilter now) {
        return new FilterSelect<>("analysis.board.filter." + name, value, options, words, chosen -> {
            var address = address(now);
            address.remove(name);
            if (chosen != null) {
                address.put(name, List.of(chosen.toString()));
            } else if ("year".equals(name)) {
                address.put(name, List.of(EVERY_YEAR));
            }
            UI.getCurrent().navigate(AnalysisPaths.BOARD, new QueryParameters(address));
        });
    }

    private Checkbox confirmed(ProblemFieldFilter now) {
        var box = new Checkbox(getTranslation("analysis.voices.filter"), now.confirmed());
        box.addValueChangeListener(event -> {
            var address = address(now);
            address.remove("voices");
            if (event.getValue()) {
                address.put("voices", List.of("1"));
            }
            UI.getCurrent().navigate(AnalysisPaths.BOARD, new QueryParameters(address));
        });
        return box;
    }

    private static Map<String, List<String>> address(ProblemFieldFilter filter) {
        var address = new LinkedHashMap<String, List<String>>();
        put(address, "year", filter.year() == null ? EVERY_YEAR : filter.year());
        put(address, "subject", filter.subject());
        put(address, "grade", filter.grade());
        put(address, "scope", filter.scope());
        put(address, "status", filter.status());
        put(address, "voices", filter.confirmed() ? "1" : null);
        return address;
    }

    private static void put(Map<String, List<String>> address, String name, @Nullable Object value) {
        if (value != null) {
            address.put(name, List.of(value.toString()));
        }
    }
}
