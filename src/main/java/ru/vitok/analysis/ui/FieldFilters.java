package ru.vitok.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.Scope;

/** The board's filters; they live in the address, so that a link shows the same. */
class FieldFilters extends Div {

    FieldFilters(ProblemFieldFilter filter, List<ProblemFieldRow> all) {
        addClassName("v-row");
        add(
                choice("year", filter.year(), distinct(all, ProblemFieldRow::year), String::valueOf, filter),
                choice("subject", filter.subject(), distinct(all, ProblemFieldRow::subject), it -> it, filter),
                choice("grade", filter.grade(), distinct(all, ProblemFieldRow::grade), String::valueOf, filter),
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
                        filter));
    }

    static ProblemFieldFilter read(Location location) {
        var query = location.getQueryParameters();
        return new ProblemFieldFilter(
                number(query, "year"),
                query.getSingleParameter("subject").orElse(null),
                number(query, "grade"),
                query.getSingleParameter("scope").map(Scope::valueOf).orElse(null),
                query.getSingleParameter("status")
                        .map(ProblemFieldStatus::valueOf)
                        .orElse(null));
    }

    private static @Nullable Integer number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private <T> Select<T> choice(
            String name, @Nullable T value, Collection<T> options, Function<T, String> words, ProblemFieldFilter now) {
        var select = new Select<T>();
        select.setLabel(getTranslation("analysis.board.filter." + name));
        select.setItems(options);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("analysis.board.filter.all"));
        select.setItemLabelGenerator(it -> it == null ? getTranslation("analysis.board.filter.all") : words.apply(it));
        if (value != null && options.contains(value)) {
            select.setValue(value);
        }
        select.addValueChangeListener(event -> {
            var address = address(now);
            address.remove(name);
            if (event.getValue() != null) {
                address.put(name, List.of(event.getValue().toString()));
            }
            UI.getCurrent().navigate(AnalysisPaths.BOARD, new QueryParameters(address));
        });
        return select;
    }

    private static Map<String, List<String>> address(ProblemFieldFilter filter) {
        var address = new LinkedHashMap<String, List<String>>();
        put(address, "year", filter.year());
        put(address, "subject", filter.subject());
        put(address, "grade", filter.grade());
        put(address, "scope", filter.scope());
        put(address, "status", filter.status());
        return address;
    }

    private static void put(Map<String, List<String>> address, String name, @Nullable Object value) {
        if (value != null) {
            address.put(name, List.of(value.toString()));
        }
    }

    private static <T extends Comparable<T>> List<T> distinct(
            List<ProblemFieldRow> all, Function<ProblemFieldRow, T> of) {
        return all.stream().map(of).distinct().sorted().toList();
    }
}
