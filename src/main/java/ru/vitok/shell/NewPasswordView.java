package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ru.vitok.people.Credentials;
import ru.vitok.people.PeoplePaths;
import ru.vitok.uikit.Buttons;

/** What a one-time link opens: the person chooses a password and goes on to sign in. */
@Route(value = PeoplePaths.NEW_PASSWORD, autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final PasswordField password = new PasswordField(getTranslation("shell.new-password.field"));
    final PasswordField again = new PasswordField(getTranslation("shell.new-password.again"));

    private final Credentials credentials;
    private String secret = "";

    NewPasswordView(Credentials credentials) {
        this.credentials = credentials;
        addClassName("v-login");
        password.setHelperText(getTranslation("shell.new-password.hint"));
        password.setWidthFull();
        again.setWidthFull();
        add(
                new H1(getTranslation("shell.new-password.heading")),
                password,
                again,
                Buttons.primary(getTranslation("shell.new-password.save"), "check", this::save),
                new Paragraph(getTranslation("shell.new-password.next")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.new-password.heading");
    }

    void save() {
        var same = password.getValue().equals(again.getValue());
        again.setInvalid(!same);
        again.setErrorMessage(same ? "" : getTranslation("shell.new-password.differs"));
        if (same) {
            credentials.setByLink(secret, password.getValue());
            getUI().ifPresent(ui -> ui.navigate(SignInView.class));
        }
    }
}
