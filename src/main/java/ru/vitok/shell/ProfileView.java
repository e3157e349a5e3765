package ru.vitok.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;
import ru.vitok.assessment.OwnTests;
import ru.vitok.people.Credentials;
import ru.vitok.people.Grant;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** The person's own page: roles, language, password, the way out. */
@Route("profile")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    final PasswordField old = new PasswordField(getTranslation("shell.profile.old-password"));
    final PasswordField password = new PasswordField(getTranslation("shell.profile.new-password"));

    private final Viewers viewers;
    private final Credentials credentials;

    ProfileView(
            Viewers viewers,
            Credentials credentials,
            AuthenticationContext session,
            ObjectProvider<OutsideProviders> providers,
            OwnTests tests,
            OwnTestHelp help) {
        this.viewers = viewers;
        this.credentials = credentials;
        var viewer = viewers.current();
        add(new PageHead(viewer.name())
                .sub(getTranslation("shell.profile.login", viewer.login()))
                .actions(
                        new LanguageSwitch(),
                        Buttons.quiet(getTranslation("shell.profile.sign-out"), "log-out", session::logout)));
        var roles = new Card(getTranslation("shell.profile.roles"));
        viewer.grants().forEach(grant -> roles.add(line(grant)));
        var grid = new Div(roles, passwordCard());
        grid.addClassName("v-grid-2");
        add(grid);
        if (tests.open()) {
            add(new OwnTestCard(tests, help));
        }
        providers.ifAvailable(list -> add(providersCard(list)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.profile.title");
    }

    private Paragraph line(Grant grant) {
        var words = getTranslation("people.role." + grant.role()) + " · "
                + grant.organisation().name();
        return new Paragraph(grant.subject() == null ? words : words + " · " + grant.subject());
    }

    private Card passwordCard() {
        var save = Buttons.quiet(getTranslation("shell.profile.save-password"), "lock", this::changePassword);
        var hint = new Paragraph(getTranslation("shell.new-password.hint"));
        hint.addClassNames("v-muted", "v-sm");
        old.setWidthFull();
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        return new Card(getTranslation("shell.profile.password"), old, password, hint, save);
    }

    void changePassword() {
        credentials.change(old.getValue(), password.getValue());
        old.clear();
        password.clear();
        Toast.done(getTranslation("shell.profile.password-changed"));
    }

    /** Signing in elsewhere while signed in here ties the two together. */
    private Card providersCard(OutsideProviders providers) {
        var card = new Card(getTranslation("shell.profile.providers"));
        providers.list().forEach(provider -> {
            var link = new Anchor(provider.path());
            link.add(new Span(getTranslation("shell.profile.tie", provider.name())));
            link.setRouterIgnore(true);
            link.addClassName("v-btn");
            card.add(link);
        });
        return card;
    }
}
