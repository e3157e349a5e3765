package ru.vitok.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import ru.vitok.audit.AuditJournal;

/**
 * Sign-in with login and password. After five failures an account waits one minute, then two, four … at most fifteen;
 * never for good, or anyone could lock a teacher out. Unknown login, wrong password and a waiting account look and
 * last the same.
 */
@Component
class LocalSignIn implements AuthenticationProvider {

    private static final int FREE_TRIES = 5;
    private static final int LONGEST_WAIT = 15;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final GrantReader grants;
    private final AuditJournal journal;
    private final Clock clock;
    private final String nobodysHash;

    LocalSignIn(JdbcClient jdbc, PasswordEncoder passwords, GrantReader grants, AuditJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
        this.nobodysHash = String.valueOf(passwords.encode("nobody's password"));
    }

    record Row(
            UUID person,
            String login,
            @Nullable String hash,
            int failures,
            @Nullable OffsetDateTime until) {}

    @Override
    public Authentication authenticate(Authentication attempt) {
        var row = check(attempt.getName().strip(), String.valueOf(attempt.getCredentials()));
        journal.record("SIGNED_IN", "person", row.person());
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(row.person(), row.login(), clock.instant()), null, grants.authorities(row.person()));
    }

    /** The account if the password is right and nothing has to be waited for; every wrong try counts. */
    Row check(String login, String password) {
        var found = jdbc.sql("""
                select person_id, login, password_hash, failures, locked_until from account
                where lower(login) = lower(:login) and not disabled""")
                .param("login", login)
                .query((row, _) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5, OffsetDateTime.class)))
                .optional();
        var hash = found.map(Row::hash).orElse(nobodysHash);
        var right = passwords.matches(password, hash);
        if (found.isEmpty() || found.get().hash() == null) {
            throw refuse(null);
        }
        var row = found.get();
        var waiting = row.until() != null && row.until().isAfter(OffsetDateTime.now(clock));
        if (!right || waiting) {
            if (!waiting) {
                countFailure(row);
            }
            throw refuse(row.person());
        }
        jdbc.sql("update account set failures = 0, locked_until = null where person_id = :person")
                .param("person", row.person())
                .update();
        return row;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private void countFailure(Row row) {
        var failures = row.failures() + 1;
        var minutes = failures < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, 1 << Math.min(4, failures - FREE_TRIES));
        jdbc.sql("update account set failures = :failures, locked_until = :until where person_id = :person")
                .param("failures", failures)
                .param("until", minutes == 0 ? null : OffsetDateTime.now(clock).plus(Duration.ofMinutes(minutes)))
                .param("person", row.person())
                .update();
    }

    private BadCredentialsException refuse(@Nullable UUID person) {
        journal.record("SIGN_IN_REFUSED", "person", person);
        return new BadCredentialsException("login or password");
    }
}
