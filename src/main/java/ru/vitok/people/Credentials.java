package ru.vitok.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;

/** Passwords and the one-time links by which they are first set. */
@Service
public class Credentials {

    private static final Duration LINK_LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final LocalSignIn signIn;
    private final AccountRules rules;
    private final GrantReader grants;
    private final Viewers viewers;
    private final AuditJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Credentials(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            LocalSignIn signIn,
            AccountRules rules,
            GrantReader grants,
            Viewers viewers,
            AuditJournal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.signIn = signIn;
        this.rules = rules;
        this.grants = grants;
        this.viewers = viewers;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A one-time word for the link that sets a password; valid for a day. */
    @Transactional
    public String link(UUID person) {
        rules.requireEdit(person);
        var secret = Secrets.fresh();
        jdbc.sql("insert into sign_in_link (token_hash, person_id, expires_at) values (:hash, :person, :expires)")
                .param("hash", Secrets.hash(secret))
                .param("person", person)
                .param("expires", OffsetDateTime.now(clock).plus(LINK_LIFE))
                .update();
        journal.record("LINK_ISSUED", "person", person);
        return secret;
    }

    /** Who holds the link need not know the old password. */
    @Transactional
    public void setByLink(String secret, String password) {
        var person = jdbc.sql("""
                update sign_in_link l set used_at = :now from account a
                where l.token_hash = :hash and l.used_at is null and l.expires_at > :now
                  and a.person_id = l.person_id and not a.disabled returning l.person_id""")
                .param("hash", Secrets.hash(secret))
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("people.refusal.link-used"));
        check(person, password);
        store(person, password);
    }

    /** Sets a password without asking for the old one: the portal itself, at its first set-up and for its demo. */
    @Transactional
    public void set(UUID person, String password) {
        rules.requireEdit(person);
        PasswordRules.check(password, grants.login(person), false);
        store(person, password);
    }

    /** The person's own new password; every other session of theirs ends. */
    public void change(String old, String password) {
        var me = viewers.current();
        rules.requireOwn(me.person(), "account.own", Action.EDIT);
        try {
            // outside the transaction: a wrong try is to be counted
            signIn.check(me.login(), old);
        } catch (BadCredentialsException wrong) {
            throw new Refusal("people.refusal.old-password");
        }
        check(me.person(), password);
        transaction.executeWithoutResult(_ -> store(me.person(), password));
        stay(new SignedIn(me.person(), me.login(), clock.instant()));
    }

    private void check(UUID person, String password) {
        var login = grants.login(person);
        var administrator = grants.viewer(person, login).has(Role.ADMIN);
        PasswordRules.check(password, login, administrator);
    }

    private void store(UUID person, String password) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                update account set password_hash = :hash, failures = 0, locked_until = null, signed_out_at = :now
                where person_id = :person""")
                .param("hash", passwords.encode(password))
                .param("now", now)
                .param("person", person)
                .update();
        jdbc.sql("update sign_in_link set used_at = :now where person_id = :person and used_at is null")
                .param("now", now)
                .param("person", person)
                .update();
        journal.record("PASSWORD_SET", "person", person);
        grants.forget();
    }

    /** The session in which the password was changed goes on: it holds this very context. */
    private void stay(SignedIn person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person, null, grants.authorities(person.person())));
    }
}
