package ru.vitok.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;

/** Accounts with their roles, sign-in links and tokens. Callers are the console, the first set-up and administrators. */
@Service
public class Accounts {

    private static final Duration LINK_LIFE = Duration.ofHours(24);
    private static final int PASSWORD_MIN = 8;
    private static final int PASSWORD_MAX = 128;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final GrantReader grants;
    private final AuditJournal journal;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, GrantReader grants, AuditJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
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

    @Transactional
    public void open(UUID person, String login) {
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
        jdbc.sql("""
                insert into role_grant (person_id, role, organisation_id, subject, club_id)
                values (:person, :role, :organisation, :subject, :club) on conflict do nothing""")
                .param("person", person)
                .param("role", role.name())
                .param("organisation", organisation)
                .param("subject", subject)
                .param("club", club)
                .update();
        journal.record("ROLE_GRANTED", "person", person);
        grants.forget();
    }

    @Transactional
    public void revoke(UUID person, Role role, UUID organisation, @Nullable UUID club) {
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

    /** A one-time word for the link that sets a password; valid for a day. */
    @Transactional
    public String signInLink(UUID person) {
        var secret = Secrets.fresh();
        jdbc.sql("insert into sign_in_link (token_hash, person_id, expires_at) values (:hash, :person, :expires)")
                .param("hash", Secrets.hash(secret))
                .param("person", person)
                .param("expires", OffsetDateTime.now(clock).plus(LINK_LIFE))
                .update();
        return secret;
    }

    @Transactional
    public void setPasswordByLink(String secret, String password) {
        checkPassword(password);
        var person = jdbc.sql("""
                update sign_in_link set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now returning person_id""")
                .param("hash", Secrets.hash(secret))
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("people.refusal.link-used"));
        setPassword(person, password);
    }

    @Transactional
    public void setPassword(UUID person, String password) {
        checkPassword(password);
        jdbc.sql(
                        "update account set password_hash = :hash, failures = 0, locked_until = null where person_id = :person")
                .param("hash", passwords.encode(password))
                .param("person", person)
                .update();
        jdbc.sql("update sign_in_link set used_at = :now where person_id = :person and used_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("person", person)
                .update();
        journal.record("PASSWORD_SET", "person", person);
    }

    /** A personal token for the REST interface; shown once, stored as a hash. */
    @Transactional
    public String token(UUID person) {
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

    private static void checkPassword(String password) {
        if (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX) {
            throw new Refusal("people.refusal.password-length", PASSWORD_MIN, PASSWORD_MAX);
        }
    }
}
