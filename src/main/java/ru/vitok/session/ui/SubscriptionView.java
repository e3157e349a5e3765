package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.session.Calendars;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** Sessions in the person's own calendar: a secret address that can be replaced and taken back. */
@Route("sessions/subscription")
@PermitAll
class SubscriptionView extends Div implements HasDynamicTitle {

    final TextField address = new TextField(getTranslation("session.calendar.address"));

    SubscriptionView(Calendars calendars) {
        address.setReadOnly(true);
        address.setWidthFull();
        address.setVisible(false);
        address.setHelperText(getTranslation("session.calendar.address.hint"));
        var actions = new Div(
                Buttons.primary(getTranslation("session.calendar.make"), "link", () -> {
                    address.setValue(calendars.renewAddress());
                    address.setVisible(true);
                }),
                Buttons.quiet(getTranslation("session.calendar.revoke"), "x", () -> {
                    calendars.revokeAddress();
                    address.setVisible(false);
                    Toast.done(getTranslation("session.calendar.revoked"));
                }));
        actions.addClassName("v-actions");
        add(
                new PageHead(getPageTitle()),
                new Card(new Paragraph(getTranslation("session.calendar.words")), actions, address));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("session.calendar.heading");
    }
}
