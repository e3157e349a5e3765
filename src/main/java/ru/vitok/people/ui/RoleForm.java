package ru.vitok.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Which role where. Roles in clubs are given in the clubs. */
class RoleForm extends Div {

    private static final List<Role> ROLES = List.of(
            Role.TEACHER,
            Role.ASSOCIATION_HEAD,
            Role.SCHOOL_ADMIN,
            Role.SCHOOL_HEAD,
            Role.METHODIST,
            Role.ANALYST,
            Role.COMMITTEE,
            Role.INSTITUTE,
            Role.EXPERT,
            Role.ADMIN);

    final Select<Role> role = new Select<>();
    final ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("people.admin.organisation"));

    RoleForm(Collection<Organisation> places) {
        addClassName("v-grid-2");
        role.setLabel(getTranslation("people.admin.role"));
        role.setItems(ROLES);
        role.setItemLabelGenerator(it -> getTranslation("people.role." + it));
        role.setWidthFull();
        organisation.setItems(places);
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.setWidthFull();
        add(role, organisation);
    }

    /** Whether both are chosen; marks what is missing. */
    boolean complete() {
        role.setErrorMessage(getTranslation("people.admin.role.required"));
        role.setInvalid(role.isEmpty());
        organisation.setErrorMessage(getTranslation("people.admin.organisation.required"));
        organisation.setInvalid(organisation.isEmpty());
        return !role.isEmpty() && !organisation.isEmpty();
    }
}
