package ru.vitok.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.people.AccountDirectory;
import ru.vitok.people.PeoplePaths;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** A new person: who, by which login, in which role where. */
@Route(PeoplePaths.NEW_PERSON)
@PermitAll
class NewPersonView extends Div implements HasDynamicTitle {

    final TextField name = new TextField(getTranslation("people.admin.name"));
    final EmailField email = new EmailField(getTranslation("people.admin.email"));
    final TextField login = new TextField(getTranslation("people.admin.login"));
    final RoleForm role;

    private final AccountDirectory directory;

    NewPersonView(AccountDirectory directory) {
        this.directory = directory;
        role = new RoleForm(directory.places());
        name.setHelperText(getTranslation("people.admin.name.hint"));
        name.setWidthFull();
        email.setWidthFull();
        login.setHelperText(getTranslation("people.admin.login.hint"));
        login.setMaxLength(80);
        login.setWidthFull();
        var contacts = new Div(login, email);
        contacts.addClassName("v-grid-2");
        var actions = new Div(Buttons.primary(getTranslation("people.admin.invite"), "user-plus", this::invite));
        actions.addClassName("v-actions");
        var form = new Div(name, contacts, role, actions);
        form.addClassName("v-stack");
        add(new PageHead(getPageTitle()).sub(getTranslation("people.admin.new.sub")), new Card(form));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.admin.new");
    }

    void invite() {
        name.setErrorMessage(getTranslation("people.admin.name.required"));
        name.setInvalid(name.getValue().isBlank());
        login.setErrorMessage(getTranslation("people.admin.login.required"));
        login.setInvalid(login.getValue().isBlank());
        if (!role.complete() || name.isInvalid() || login.isInvalid() || email.isInvalid()) {
            return;
        }
        var person = directory.invite(
                name.getValue(),
                email.isEmpty() ? null : email.getValue(),
                login.getValue().strip(),
                role.role.getValue(),
                role.organisation.getValue().id());
        Toast.done(getTranslation("people.admin.invited"));
        getUI().ifPresent(ui -> ui.navigate(PeoplePaths.person(person)));
    }
}
