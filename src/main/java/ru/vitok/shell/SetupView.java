package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import ru.vitok.people.FirstAdministrator;
import ru.vitok.uikit.Buttons;

/** The very first page of a fresh portal; gone once an account exists. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final TextField code = new TextField(getTranslation("shell.setup.code"));
    final TextField region = new TextField(getTranslation("shell.setup.region"));
    final TextField municipality = new TextField(getTranslation("shell.setup.municipality"));
    final TextField name = new TextField(getTranslation("shell.setup.name"));
    final TextField login = new TextField(getTranslation("shell.sign-in.login"));
    final PasswordField password = new PasswordField(getTranslation("shell.sign-in.password"));

    private final FirstAdministrator first;

    SetupView(FirstAdministrator first) {
        this.first = first;
        addClassName("v-login");
        var card = new Div(
                new H1(getTranslation("shell.setup.heading")), new Paragraph(getTranslation("shell.setup.words")));
        for (var field : List.of(code, region, municipality, name, login)) {
            field.setRequired(true);
            field.setWidthFull();
            card.add(field);
        }
        password.setWidthFull();
        password.setHelperText(getTranslation("shell.new-password.hint"));
        card.add(password, Buttons.primary(getTranslation("shell.setup.save"), "check", this::save));
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.wanted()) {
            event.forwardTo(SignInView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.setup.heading");
    }

    void save() {
        var complete = true;
        for (var field : List.of(code, region, municipality, name, login)) {
            field.setInvalid(field.isEmpty());
            field.setErrorMessage(getTranslation("shell.setup.required"));
            complete &= !field.isEmpty();
        }
        if (complete) {
            first.setUp(
                    code.getValue(),
                    region.getValue().strip(),
                    municipality.getValue().strip(),
                    name.getValue().strip(),
                    login.getValue().strip(),
                    password.getValue());
            getUI().ifPresent(ui -> ui.navigate(SignInView.class));
        }
    }
}
