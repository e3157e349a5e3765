package ru.vitok.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** The people whose accounts the administrator keeps, and inviting new ones. */
@Service
public class AccountDirectory {

    public static final int LISTED = 50;

    private static final int NAME_MAX = 200;
    private static final String SELECT = """
            select p.id, p.full_name, p.email, p.position, a.login, coalesce(a.disabled, false) as disabled,
              coalesce((select string_agg(distinct o.name, ', ') from teaching t
                join organisation o on o.id = t.organisation_id where t.person_id = p.id), '') as teaches
            from person p left join account a on a.person_id = p.id where""";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final AccountRules rules;
    private final Persons persons;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Organisations organisations;
    private final Viewers viewers;

    AccountDirectory(
            JdbcClient jdbc,
            Permissions permissions,
            AccountRules rules,
            Persons persons,
            Accounts accounts,
            Credentials credentials,
            Organisations organisations,
            Viewers viewers) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.rules = rules;
        this.persons = persons;
        this.accounts = accounts;
        this.credentials = credentials;
        this.organisations = organisations;
        this.viewers = viewers;
    }

    /** By a part of the name, login or address; whoever works at an organisation within reach. */
    @Transactional(readOnly = true)
    public List<PersonCard> find(String words) {
        requireAdministrator();
        var reach = permissions.reach("account", Action.VIEW).toArray(UUID[]::new);
        var found = jdbc.sql(SELECT + """
                 (p.full_name ilike :words or a.login ilike :words or p.email ilike :words)
                and (a.organisation_id = any (:reach)
                  or exists (select from role_grant g where g.person_id = p.id and g.organisation_id = any (:reach))
                  or exists (select from teaching t where t.person_id = p.id and t.organisation_id = any (:reach)))
                order by a.login is null, p.full_name collate "ru-x-icu" limit :limit""")
                .param("words", "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("reach", reach)
                .param("limit", LISTED)
                .query(AccountDirectory::read)
                .list();
        return withRoles(found);
    }

    @Transactional(readOnly = true)
    public PersonCard get(UUID person) {
        rules.requireView(person);
        var found =
                jdbc.sql(SELECT + " p.id = :id").param("id", person).query(AccountDirectory::read).list();
        return withRoles(found).stream().findFirst().orElseThrow(Refusal::notFound);
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
        return organisations.byName(reach());
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

    private List<PersonCard> withRoles(List<PersonCard> people) {
        if (people.isEmpty()) {
            return people;
        }
        var roles = roles(people.stream().map(PersonCard::id).toArray(UUID[]::new));
        return people.stream()
                .map(it -> new PersonCard(
                        it.id(),
                        it.name(),
                        it.email(),
                        it.position(),
                        it.teaches(),
                        it.login(),
                        it.disabled(),
                        roles.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Grant>> roles(UUID[] people) {
        var roles = new HashMap<UUID, List<Grant>>();
        jdbc.sql("""
                select g.person_id, g.role, g.subject, g.club_id, o.* from role_grant g
                join organisation o on o.id = g.organisation_id where g.person_id = any (:people)
                order by g.granted_at, g.id""")
                .param("people", people)
                .query((row, _) -> roles.computeIfAbsent(
                                row.getObject("person_id", UUID.class), _ -> new java.util.ArrayList<>())
                        .add(new Grant(
                                Role.valueOf(row.getString("role")),
                                OrganisationRow.read(row),
                                row.getString("subject"),
                                row.getObject("club_id", UUID.class))))
                .list();
        return roles;
    }

    private static PersonCard read(ResultSet row, int number) throws SQLException {
        return new PersonCard(
                row.getObject("id", UUID.class),
                row.getString("full_name"),
                row.getString("email"),
                row.getString("position"),
                row.getString("teaches"),
                row.getString("login"),
                row.getBoolean("disabled"),
                List.of());
    }
}
