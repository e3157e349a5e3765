package ru.vitok.analysis.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One filter of a list: a choice, or all. What is not among the options is not chosen. */
class FilterSelect<T> extends Select<T> {

    FilterSelect(
            String label,
            @Nullable T value,
            Collection<T> options,
            Function<T, String> words,
            Consumer<@Nullable T> chosen) {
        var all = getTranslation("analysis.board.filter.all");
        setLabel(getTranslation(label));
        setItems(options);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(all);
        setItemLabelGenerator(it -> it == null ? all : words.apply(it));
        if (value != null && options.contains(value)) {
            setValue(value);
        }
        addValueChangeListener(event -> chosen.accept(event.getValue()));
    }
}
