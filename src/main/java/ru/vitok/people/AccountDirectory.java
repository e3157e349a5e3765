package ru.vitok.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** The people whose accounts the administrator keeps, and inviting new ones. */
@Service
public class AccountDirectory {

    public static final int LISTED = 50;

    private static final int NAME_MAX = 200;
    private final PersonCards cards;
    private final Permissions permissions;
    private final AccountRules rules;
    private final Persons persons;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Places places;
    private final Viewers viewers;

    AccountDirectory(
            PersonCards cards,
            Permissions permissions,
            AccountRules rules,
            Persons persons,
            Accounts accounts,
            Credentials credentials,
            Places places,
            Viewers viewers) {
        this.cards = cards;
        this.permissions = permissions;
        this.rules = rules;
        this.persons = persons;
        this.accounts = accounts;
        this.credentials = credentials;
        this.places = places;
        this.viewers = viewers;
    }

    /** By a part of the name, login or address; whoever works at an organisation within reach. */
    @Transactional(readOnly = true)
    public List<PersonCard> find(String words) {
        requireAdministrator();
        var reach = permissions.reach("account", Action.VIEW).toArray(UUID[]::new);
        return cards.find(words, reach, LISTED);
    }

    @Transactional(readOnly = true)
    public PersonCard get(UUID person) {
        rules.requireView(person);
        return cards.find(person).orElseThrow(Refusal::notFound);
    }

    /** May the asking person give this one a new password or shut the account? */
    @Transactional(readOnly = true)
    public boolean mayEdit(UUID person) {
        return rules.mayEdit(person) && !person.equals(viewers.current().personOrNull());
    }

    /** Organisations at which the asking person may give roles. */
    @Transactional(readOnly = true)
    public Set<UUID> reach() {
        return permissions.reach("role", Action.CREATE);
    }

    /** As {@link #reach}, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> places() {
        requireAdministrator();
        return places.byName(reach());
    }

    /** Refuses those who keep nobody's account. */
    public void requireAdministrator() {
        if (!permissions.anywhere("account", Action.VIEW)) {
            throw Refusal.notFound();
        }
    }

    /** A new person with an account and a first role. */
    @Transactional
    public UUID invite(String name, @Nullable String email, String login, Role role, UUID organisation) {
        permissions.require("account", Action.CREATE, organisation, null);
        if (name.isBlank() || name.length() > NAME_MAX) {
            throw new Refusal("people.refusal.name", NAME_MAX);
        }
        var person = persons.add(name.strip(), email, null);
        accounts.open(person, login);
        accounts.grant(person, role, organisation, null, null);
        return person;
    }

    /** A new one-time link; earlier ones lead nowhere any more once it is used. */
    public String link(UUID person) {
        return PeoplePaths.newPassword(credentials.link(person));
    }
}
