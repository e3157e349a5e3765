package ru.vitok.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A place on a page that others change too: what stands in it is drawn anew only when it would look different. */
class Slot extends Div {

    private @Nullable Object state;

    Slot() {
        setVisible(false);
    }

    void show(Object next, Supplier<Component> draw) {
        if (!next.equals(state)) {
            removeAll();
            add(draw.get());
            state = next;
            setVisible(true);
        }
    }

    void clear() {
        removeAll();
        state = null;
        setVisible(false);
    }

    <T> Optional<T> shown(Class<T> type) {
        return getChildren().filter(type::isInstance).map(type::cast).findFirst();
    }
}
