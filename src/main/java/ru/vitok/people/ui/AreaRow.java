package ru.vitok.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.AreaChange;
import ru.vitok.people.WorkArea;
import ru.vitok.uikit.Buttons;

/** One area in the settings: its name, how many people answer for it, and taking it away, which saving carries out. */
class AreaRow extends Div {

    final TextField name = new TextField();

    private final @Nullable UUID id;
    private final int holders;
    private final Div action = new Div();
    private boolean removed;

    AreaRow(@Nullable WorkArea area) {
        id = area == null ? null : area.id();
        holders = area == null ? 0 : area.holders();
        name.setAriaLabel(getTranslation("people.settings.area"));
        name.setValue(area == null ? "" : area.name());
        name.setMaxLength(WorkArea.NAME_MAX);
        name.addClassName("is-grow");
        addClassName("v-row");
        add(name, action);
        remove(false);
    }

    AreaChange change() {
        return new AreaChange(id, name.getValue(), removed);
    }

    void remove(boolean remove) {
        removed = remove;
        name.setReadOnly(remove);
        if (remove) {
            name.setHelperText(getTranslation("people.settings.area.removed", holders));
        } else {
            name.setHelperText(holders == 0 ? null : getTranslation("people.settings.area.holders", holders));
        }
        action.removeAll();
        action.add(
                remove
                        ? Buttons.quiet(getTranslation("people.settings.area.keep"), "undo-2", () -> remove(false))
                        : Buttons.quiet(getTranslation("people.settings.area.remove"), "x", () -> remove(true)));
    }
}
