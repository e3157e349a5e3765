package ru.vitok.people;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;

/** Accounts with their roles and tokens. Callers are the console, the first set-up and administrators. */
@Service
public class Accounts {

    private final JdbcClient jdbc;
    private final GrantReader grants;
    private final AccountRules rules;
    private final AuditJournal journal;

    Accounts(JdbcClient jdbc, GrantReader grants, AccountRules rules, AuditJournal journal) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.rules = rules;
        this.journal = journal;
    }

    /** Whether anybody can sign in yet. */
    public boolean none() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    public Optional<UUID> person(String login) {
        return jdbc.sql("select person_id from account where login = :login and not disabled")
                .param("login", login)
                .query(UUID.class)
                .optional();
    }

    /** Opens an account; it belongs to the organisation of the first role given. */
    @Transactional
    public void open(UUID person, String login) {
        rules.requireOpen(person);
        if (jdbc.sql("select 1 from account where login = :login")
                .param("login", login)
                .query()
                .listOfRows()
                .isEmpty()) {
            jdbc.sql("insert into account (person_id, login) values (:person, :login)")
                    .param("person", person)
                    .param("login", login)
                    .update();
        } else {
            throw new Refusal("people.refusal.login-taken", login);
        }
    }

    @Transactional
    public void grant(UUID person, Role role, UUID organisation, @Nullable String subject, @Nullable UUID club) {
        rules.requireGrant(person, organisation);
        jdbc.sql("""
                insert into role_grant (person_id, role, organisation_id, subject, club_id)
                values (:person, :role, :organisation, :subject, :club) on conflict do nothing""")
                .param("person", person)
                .param("role", role.name())
                .param("organisation", organisation)
                .param("subject", subject)
                .param("club", club)
                .update();
        jdbc.sql("""
                update account set organisation_id = :organisation
                where person_id = :person and organisation_id is null""")
                .param("person", person)
                .param("organisation", organisation)
                .update();
        journal.record("ROLE_GRANTED", "person", person);
        grants.forget();
    }

    @Transactional
    public void revoke(UUID person, Role role, UUID organisation, @Nullable UUID club) {
        rules.requireRevoke(person, organisation);
        jdbc.sql("""
                delete from role_grant where person_id = :person and role = :role and organisation_id = :organisation
                and club_id is not distinct from :club""")
                .param("person", person)
                .param("role", role.name())
                .param("organisation", organisation)
                .param("club", club, java.sql.Types.OTHER)
                .update();
        journal.record("ROLE_REVOKED", "person", person);
        grants.forget();
    }

    /** Shuts or opens an account again; open pages know within two seconds. */
    @Transactional
    public void disable(UUID person, boolean disabled) {
        rules.requireEdit(person);
        rules.requireAnother(person, "people.refusal.own-account");
        jdbc.sql("update account set disabled = :disabled where person_id = :person")
                .param("disabled", disabled)
                .param("person", person)
                .update();
        journal.record(disabled ? "ACCOUNT_DISABLED" : "ACCOUNT_ENABLED", "person", person);
        grants.forget();
    }

    /** A personal token for the REST interface; shown once, stored as a hash. */
    @Transactional
    public String token(UUID person) {
        rules.requireOwn(person, "account.token", Action.CREATE);
        var secret = "vt_" + Secrets.fresh();
        jdbc.sql("insert into api_token (token_hash, person_id) values (:hash, :person)")
                .param("hash", Secrets.hash(secret))
                .param("person", person)
                .update();
        journal.record("TOKEN_ISSUED", "person", person);
        return secret;
    }

    /** Role words for the security context of a person whose token was right. */
    public java.util.List<org.springframework.security.core.GrantedAuthority> authorities(UUID person) {
        return grants.authorities(person);
    }

    public Optional<SignedIn> byToken(String token) {
        return jdbc.sql("""
                select a.person_id, a.login from api_token t join account a on a.person_id = t.person_id
                where t.token_hash = :hash and t.revoked_at is null and not a.disabled""")
                .param("hash", Secrets.hash(token))
                .query((row, _) -> new SignedIn(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }
}
