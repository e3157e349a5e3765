package ru.vitok.people;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Says who is asking. */
@Service
public class Viewers {

    private static final ThreadLocal<Boolean> AT_WORK = ThreadLocal.withInitial(() -> false);

    private final GrantReader grants;
    private final JdbcClient jdbc;

    Viewers(GrantReader grants, JdbcClient jdbc) {
        this.grants = grants;
        this.jdbc = jdbc;
    }

    public Viewer current() {
        if (AT_WORK.get()) {
            return Viewer.SYSTEM;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Viewer.GUEST;
        }
        var principal = authentication.getPrincipal();
        return switch (principal) {
            case SignedIn(UUID person, String login, Instant since) -> grants.viewer(person, login, since);
            case IdentifiedBySomeoneElse other -> grants.viewer(other.person(), other.getName());
            case null, default -> Viewer.GUEST;
        };
    }

    /** The portal's own work: jobs, listeners, aggregates. Never around anything that a request chose by itself. */
    public <T> T asSystem(Supplier<T> work) {
        var before = AT_WORK.get();
        AT_WORK.set(true);
        T done;
        try {
            tellDatabase();
            done = work.get();
        } catch (RuntimeException | Error failure) {
            AT_WORK.set(before);
            tellAfter(failure);
            throw failure;
        }
        AT_WORK.set(before);
        tellDatabase();
        return done;
    }

    /** Where the database has given the transaction up it hears nothing more: what made it do so is what counts. */
    private void tellAfter(Throwable failure) {
        try {
            tellDatabase();
        } catch (DataAccessException givenUp) {
            failure.addSuppressed(givenUp);
        }
    }

    public void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return true;
        });
    }

    /** Acts for a person whose identity was proved elsewhere: the operator's console, a demo being made, a job. */
    public <T> T as(UUID person, Callable<T> work) throws Exception {
        var before = SecurityContextHolder.getContext();
        var mine = SecurityContextHolder.createEmptyContext();
        var who = new SignedIn(person, grants.login(person));
        mine.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(who, null, grants.authorities(person)));
        SecurityContextHolder.setContext(mine);
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** A transaction that already runs was opened for somebody else: its settings change with the person. */
    private void tellDatabase() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            RowReach.of(current(), grants).tell(jdbc);
        }
    }
}
