package ru.vitok.people.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.people.AreaChoice;
import ru.vitok.people.WorkArea;
import ru.vitok.people.WorkAreas;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** For which areas of a municipality's methodical service the person answers. */
class AreasCard extends Card {

    final MultiSelectComboBox<WorkArea> chosen = new MultiSelectComboBox<>(getTranslation("people.admin.areas.field"));

    AreasCard(UUID person, AreaChoice choice, WorkAreas areas, Runnable changed) {
        chosen.setItems(choice.areas());
        chosen.setItemLabelGenerator(WorkArea::name);
        chosen.setValue(choice.areas().stream()
                .filter(it -> choice.chosen().contains(it.id()))
                .collect(Collectors.toSet()));
        chosen.setWidthFull();
        var municipality = choice.municipality();
        var hint = new Paragraph(getTranslation("people.admin.areas.hint", municipality.name()));
        hint.addClassNames("v-muted", "v-sm");
        var save = Buttons.quiet(getTranslation("people.admin.areas.save"), "save", () -> {
            give(person, municipality.id(), areas, ids(chosen.getValue()), changed);
            Toast.undoable(
                    getTranslation("people.admin.areas.saved"),
                    () -> give(person, municipality.id(), areas, choice.chosen(), changed));
        });
        var actions = new Div(save);
        actions.addClassName("v-actions");
        var stack = new Div(chosen, hint, actions);
        stack.addClassName("v-stack");
        add(new H2(getTranslation("people.admin.areas")), stack);
    }

    private static void give(UUID person, UUID municipality, WorkAreas areas, Set<UUID> ids, Runnable changed) {
        areas.give(person, municipality, ids);
        changed.run();
    }

    private static Set<UUID> ids(Set<WorkArea> areas) {
        return areas.stream().map(WorkArea::id).collect(Collectors.toSet());
    }
}
