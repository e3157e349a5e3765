package ru.vitok.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import ru.vitok.people.AccountDirectory;
import ru.vitok.people.Accounts;
import ru.vitok.people.Grant;
import ru.vitok.people.PeoplePaths;
import ru.vitok.people.PersonCard;
import ru.vitok.people.WorkAreas;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** One person's account: roles, areas of work, the link for a new password, shutting and opening it. */
@Route(PeoplePaths.PEOPLE + "/:id")
@PermitAll
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountDirectory directory;
    private final Accounts accounts;
    private final WorkAreas areas;
    private UUID id = new UUID(0, 0);
    private String title = "";

    PersonView(AccountDirectory directory, Accounts accounts, WorkAreas areas) {
        this.directory = directory;
        this.accounts = accounts;
        this.areas = areas;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = AddressIds.of(event);
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show() {
        removeAll();
        var person = directory.get(id);
        var editable = directory.mayEdit(id);
        title = person.name();
        var head = new PageHead(person.name()).sub(line(person));
        if (editable && person.login() != null) {
            head.actions(shutting(person));
        }
        var grid = new Div(roles(person), new AccessCard(person, directory, accounts, editable, this::show));
        grid.addClassName("v-grid-2");
        areas.choices(id).forEach(it -> grid.add(new AreasCard(id, it, areas, this::show)));
        add(head, grid);
    }

    private String line(PersonCard person) {
        var login = person.login();
        var words = login == null ? getTranslation("people.admin.no-account") : login;
        return person.email() == null ? words : words + " · " + person.email();
    }

    private Component shutting(PersonCard person) {
        return person.disabled()
                ? Buttons.quiet(getTranslation("people.admin.enable"), "check", () -> shut(false))
                : Buttons.quiet(getTranslation("people.admin.disable"), "lock", () -> shut(true));
    }

    private void shut(boolean disabled) {
        accounts.disable(id, disabled);
        show();
        var words = getTranslation(disabled ? "people.admin.disabled.done" : "people.admin.enabled.done");
        Toast.undoable(words, () -> {
            accounts.disable(id, !disabled);
            show();
        });
    }

    private Card roles(PersonCard person) {
        var list = new Div();
        list.addClassName("v-list");
        person.grants().forEach(grant -> list.add(row(grant)));
        var card = new Card(getTranslation("people.admin.roles"));
        if (person.grants().isEmpty()) {
            card.add(new Paragraph(getTranslation("people.admin.no-role")));
        }
        var stack = new Div(list);
        stack.addClassName("v-stack");
        if (person.login() != null) {
            var form = new RoleForm(directory.places());
            var actions = new Div(Buttons.quiet(getTranslation("people.admin.give"), "plus", () -> give(form)));
            actions.addClassName("v-actions");
            stack.add(form, actions);
        }
        card.add(stack);
        return card;
    }

    private Div row(Grant grant) {
        var words = new Div(
                new Span(PersonWords.role(this, grant)),
                new Paragraph(grant.organisation().name()));
        var row = new Div(words);
        row.addClassNames("v-list-item", "v-between");
        if (grant.club() != null) {
            row.add(Chip.of(getTranslation("people.admin.in-club")));
        } else if (directory.reach().contains(grant.organisation().id())) {
            row.add(Buttons.quiet(getTranslation("people.admin.take"), "x", () -> take(grant)));
        }
        return row;
    }

    private void give(RoleForm form) {
        if (form.complete()) {
            accounts.grant(
                    id, form.role.getValue(), form.organisation.getValue().id(), null, null);
            Toast.done(getTranslation("people.admin.given"));
            show();
        }
    }

    private void take(Grant grant) {
        accounts.revoke(id, grant.role(), grant.organisation().id(), null);
        show();
        Toast.undoable(getTranslation("people.admin.taken"), () -> {
            accounts.grant(id, grant.role(), grant.organisation().id(), grant.subject(), null);
            show();
        });
    }
}
