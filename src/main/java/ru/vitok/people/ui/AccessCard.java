package ru.vitok.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import ru.vitok.people.AccountDirectory;
import ru.vitok.people.Accounts;
import ru.vitok.people.PersonCard;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** How the person signs in: an account where there is none, a one-time link where there is one. */
class AccessCard extends Card {

    AccessCard(PersonCard person, AccountDirectory directory, Accounts accounts, boolean editable, Runnable changed) {
        add(new H2(getTranslation(person.login() == null ? "people.admin.account" : "people.admin.link")));
        if (person.login() == null) {
            add(opening(person, accounts, changed));
        } else if (!editable) {
            add(muted(getTranslation("people.admin.not-yours")));
        } else if (person.disabled()) {
            add(muted(getTranslation("people.admin.link.disabled")));
        } else {
            add(linking(person, directory));
        }
    }

    private Div opening(PersonCard person, Accounts accounts, Runnable changed) {
        var login = new TextField(getTranslation("people.admin.login"));
        login.setHelperText(getTranslation("people.admin.login.hint"));
        login.setWidthFull();
        var open = Buttons.quiet(getTranslation("people.admin.open"), "user-plus", () -> {
            login.setErrorMessage(getTranslation("people.admin.login.required"));
            login.setInvalid(login.getValue().isBlank());
            if (!login.isInvalid()) {
                accounts.open(person.id(), login.getValue().strip());
                changed.run();
            }
        });
        return stack(login, actions(open));
    }

    private Div linking(PersonCard person, AccountDirectory directory) {
        var link = new TextField(getTranslation("people.admin.link.field"));
        link.setReadOnly(true);
        link.setVisible(false);
        link.setWidthFull();
        link.setHelperText(getTranslation("people.admin.link.once"));
        var button = Buttons.quiet(getTranslation("people.admin.link.make"), "key", () -> {
            var path = directory.link(person.id());
            UI.getCurrent().getPage().fetchCurrentURL(url -> {
                link.setValue(url.getProtocol() + "://" + url.getAuthority() + "/" + path);
                link.setVisible(true);
            });
        });
        return stack(muted(getTranslation("people.admin.link.words")), actions(button), link);
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("v-stack");
        return stack;
    }

    private static Div actions(Component button) {
        var actions = new Div(button);
        actions.addClassName("v-actions");
        return actions;
    }

    private static Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassName("v-muted");
        return line;
    }
}
