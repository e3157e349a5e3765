package ru.vitok.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** The way in: login and password, and the outside providers that the operator configured. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Map<String, String> REFUSALS =
            Map.of("outside", "shell.sign-in.not-tied", "provider", "shell.sign-in.provider-away");

    final LoginForm form = new LoginForm();

    SignInView(ObjectProvider<OutsideProviders> providers, @Value("${vitok.demo}") boolean demo) {
        addClassName("v-login");
        form.setI18n(words());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        var card = new Div();
        card.add(new H1(getTranslation("shell.sign-in.heading")), form);
        providers.ifAvailable(all -> all.list().forEach(provider -> {
            var link = new Anchor(provider.path(), getTranslation("shell.sign-in.with", provider.name()));
            link.setRouterIgnore(true);
            link.addClassName("v-btn");
            card.add(link);
        }));
        if (demo) {
            card.add(new DemoAccounts());
        } else {
            var note = new Paragraph(getTranslation("shell.sign-in.lost"));
            note.addClassNames("v-muted", "v-sm");
            card.add(note);
        }
        add(card, new Anchor("/welcome", getTranslation("shell.sign-in.as-guest")), new LanguageSwitch());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var error = event.getLocation().getQueryParameters().getSingleParameter("error");
        form.setError(error.isPresent());
        error.map(REFUSALS::get).ifPresent(key -> {
            var words = words();
            words.getErrorMessage().setMessage(getTranslation(key));
            form.setI18n(words);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.sign-in.heading");
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        var fields = words.getForm();
        fields.setTitle("");
        fields.setUsername(getTranslation("shell.sign-in.login"));
        fields.setPassword(getTranslation("shell.sign-in.password"));
        fields.setSubmit(getTranslation("shell.sign-in.submit"));
        words.setForm(fields);
        var error = words.getErrorMessage();
        error.setTitle(getTranslation("shell.sign-in.refused"));
        error.setMessage(getTranslation("shell.sign-in.refused.hint"));
        error.setUsername(getTranslation("shell.sign-in.login.required"));
        error.setPassword(getTranslation("shell.sign-in.password.required"));
        words.setErrorMessage(error);
        return words;
    }
}
