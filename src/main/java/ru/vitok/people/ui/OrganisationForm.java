package ru.vitok.people.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** Adds a municipality to a region, a school or a methodical service to a municipality. */
class OrganisationForm extends Card {

    final Select<OrganisationKind> kind = new Select<>();
    final ComboBox<Organisation> parent = new ComboBox<>(getTranslation("people.organisations.parent"));
    final TextField code = new TextField(getTranslation("people.organisations.code"));
    final TextField name = new TextField(getTranslation("people.organisations.name"));

    private final Organisations organisations;
    private final List<Organisation> kept;
    private final Runnable added;

    OrganisationForm(Organisations organisations, List<Organisation> kept, Runnable added) {
        this.organisations = organisations;
        this.kept = kept;
        this.added = added;
        add(new H2(getTranslation("people.organisations.add")));
        var kinds = kept.stream().anyMatch(it -> it.kind() == OrganisationKind.REGION)
                ? List.of(OrganisationKind.SCHOOL, OrganisationKind.SERVICE, OrganisationKind.MUNICIPALITY)
                : List.of(OrganisationKind.SCHOOL, OrganisationKind.SERVICE);
        kind.setLabel(getTranslation("people.organisations.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(it -> getTranslation("people.kind." + it));
        kind.addValueChangeListener(event -> parents(event.getValue()));
        parent.setItemLabelGenerator(Organisation::name);
        code.setHelperText(getTranslation("people.organisations.code.hint"));
        code.setMaxLength(40);
        name.setMaxLength(300);
        kind.setValue(OrganisationKind.SCHOOL);
        for (var field : List.<HasSize>of(kind, parent, code, name)) {
            field.setWidthFull();
        }
        var grid = new Div(kind, parent, code, name);
        grid.addClassName("v-grid-2");
        var actions = new Div(Buttons.primary(getTranslation("people.organisations.add.do"), "plus", this::add));
        actions.addClassName("v-actions");
        var stack = new Div(grid, actions);
        stack.addClassName("v-stack");
        add(stack);
    }

    private void parents(OrganisationKind chosen) {
        var wanted = chosen == OrganisationKind.MUNICIPALITY ? OrganisationKind.REGION : OrganisationKind.MUNICIPALITY;
        var places = kept.stream().filter(it -> it.kind() == wanted).toList();
        parent.setItems(places);
        places.stream().findFirst().ifPresent(parent::setValue);
    }

    private void add() {
        parent.setErrorMessage(getTranslation("people.organisations.parent.required"));
        parent.setInvalid(parent.isEmpty());
        for (var field : List.of(code, name)) {
            field.setErrorMessage(getTranslation("people.organisations.required"));
            field.setInvalid(field.getValue().isBlank());
        }
        if (!parent.isInvalid() && !code.isInvalid() && !name.isInvalid()) {
            var fresh = organisations.add(
                    kind.getValue(), code.getValue().strip(), name.getValue().strip(), parent.getValue());
            Toast.done(getTranslation("people.organisations.added", fresh.name()));
            added.run();
        }
    }
}
