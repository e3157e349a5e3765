package ru.vitok.people;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/**
 * Whose accounts an administrator may touch. A person may hold roles at several organisations: seen by the
 * administrator of any of them, but a new password is given only by one who reaches all, or it would open what that
 * administrator must not see.
 */
@Component
class AccountRules {

    private static final String ACCOUNT = "account";
    private static final String ROLE = "role";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Viewers viewers;

    AccountRules(JdbcClient jdbc, Permissions permissions, Viewers viewers) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** Where the person works, teaches or has an account. */
    Set<UUID> places(UUID person) {
        return new LinkedHashSet<>(jdbc.sql("""
                select organisation_id from role_grant where person_id = :person
                union select organisation_id from teaching where person_id = :person
                union select organisation_id from account where person_id = :person and organisation_id is not null""")
                .param("person", person)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    void requireView(UUID person) {
        if (!viewers.current().system()
                && places(person).stream().noneMatch(it -> permissions.allows(ACCOUNT, Action.VIEW, it, null))) {
            throw Refusal.notFound();
        }
    }

    boolean mayEdit(UUID person) {
        var places = places(person);
        return viewers.current().system()
                || !places.isEmpty()
                        && places.stream().allMatch(it -> permissions.allows(ACCOUNT, Action.EDIT, it, null));
    }

    void requireEdit(UUID person) {
        requireView(person);
        if (!mayEdit(person)) {
            places(person).forEach(it -> permissions.require(ACCOUNT, Action.EDIT, it, null));
        }
    }

    /** A person without any place yet is one just added, whose first role follows. */
    void requireOpen(UUID person) {
        places(person).forEach(it -> permissions.require(ACCOUNT, Action.CREATE, it, null));
        if (!permissions.anywhere(ACCOUNT, Action.CREATE)) {
            throw Refusal.notFound();
        }
    }

    void requireGrant(UUID person, UUID organisation) {
        permissions.require(ROLE, Action.CREATE, organisation, null);
        requireAnother(person, "people.refusal.own-role");
        if (!places(person).isEmpty()) {
            requireView(person);
        }
    }

    void requireRevoke(UUID person, UUID organisation) {
        permissions.require(ROLE, Action.DELETE, organisation, null);
        requireAnother(person, "people.refusal.own-role");
    }

    /** What an administrator does to others another administrator does to this one. */
    void requireAnother(UUID person, String refusal) {
        if (person.equals(viewers.current().personOrNull())) {
            throw new Refusal(refusal);
        }
    }

    /** The person's own password and tokens; wherever the person works. */
    void requireOwn(UUID person, String object, Action action) {
        for (var place : places(person)) {
            permissions.require(object, action, place, person);
            return;
        }
        if (!viewers.current().system()) {
            throw Refusal.notFound();
        }
    }
}
