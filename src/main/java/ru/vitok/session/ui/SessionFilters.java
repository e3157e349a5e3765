package ru.vitok.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vitok.session.Session;
import ru.vitok.session.SessionType;

/** Choices of type, club, subject and month; only clubs, subjects and months that have sessions in sight are offered. */
class SessionFilters extends Div {

    private final SessionFilter filter;

    /** @param clubs the clubs that are offered, by name */
    SessionFilters(SessionFilter filter, List<Session> all, Map<UUID, String> clubs) {
        this.filter = filter;
        addClassName("v-filters");
        var types = Arrays.stream(SessionType.values())
                .filter(type -> all.stream().anyMatch(it -> it.type() == type))
                .toList();
        var subjects = new TreeSet<String>();
        all.stream().map(Session::subject).filter(Objects::nonNull).forEach(subjects::add);
        var months = new TreeSet<YearMonth>();
        all.forEach(it -> months.add(YearMonth.from(SessionTimes.local(it))));
        var month = DateTimeFormatter.ofPattern("LLLL yyyy", getLocale());
        add(
                choice("type", filter.type(), types, it -> getTranslation("session.type." + it)),
                choice("club", filter.club(), clubs.keySet(), it -> clubs.getOrDefault(it, "")),
                choice("subject", filter.subject(), subjects, it -> it),
                choice("month", filter.month(), months.descendingSet(), month::format));
    }

    private <T> Select<T> choice(String name, @Nullable T value, Collection<T> options, Function<T, String> words) {
        var select = new Select<T>();
        var all = getTranslation("session.list.filter.all");
        select.setLabel(getTranslation("session.list.filter." + name));
        // what the address asks for is shown although nothing fits it: nobody wonders why the list is short
        var offered = new LinkedHashSet<>(options);
        if (value != null) {
            offered.add(value);
        }
        select.setItems(offered);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(it -> it == null ? all : words.apply(it));
        select.setValue(value);
        select.addValueChangeListener(it -> UI.getCurrent()
                .navigate(
                        "sessions",
                        filter.with(
                                name, it.getValue() == null ? "" : it.getValue().toString())));
        return select;
    }
}
