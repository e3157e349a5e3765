package ru.vitok.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/**
 * A fresh portal has no account and no default password: whoever can read its log sets up the first administrator with
 * the code printed there, within half an hour; a restart prints a new one.
 */
@Service
public class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Accounts accounts;
    private final Persons persons;
    private final Organisations organisations;
    private final Credentials credentials;
    private final Viewers viewers;
    private final Clock clock;
    private volatile String code = Secrets.fresh();
    private volatile Instant until = Instant.EPOCH;

    FirstAdministrator(
            Accounts accounts,
            Persons persons,
            Organisations organisations,
            Credentials credentials,
            Viewers viewers,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.organisations = organisations;
        this.credentials = credentials;
        this.viewers = viewers;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (accounts.none()) {
            until = clock.instant().plus(LIFE);
            log.warn("No accounts yet. Set up the first administrator at /setup with the code {} (30 minutes)", code);
        }
    }

    public boolean wanted() {
        return accounts.none() && clock.instant().isBefore(until);
    }

    /** Makes the region, the municipality and its administrator, and forgets the code. */
    @Transactional
    public void setUp(String typed, String region, String municipality, String name, String login, String password) {
        if (!wanted() || !code.equals(typed.strip())) {
            throw new Refusal("people.refusal.setup-code");
        }
        PasswordRules.check(password, login, true);
        viewers.asSystem(() -> {
            var place = organisations.add(OrganisationKind.REGION, "reg1", region, null);
            var town = organisations.add(OrganisationKind.MUNICIPALITY, "reg1_m001", municipality, place);
            var person = persons.add(name, null, null);
            accounts.open(person, login);
            accounts.grant(person, Role.ADMIN, town.id(), null, null);
            credentials.set(person, password);
        });
        code = Secrets.fresh();
        until = Instant.EPOCH;
    }
}
