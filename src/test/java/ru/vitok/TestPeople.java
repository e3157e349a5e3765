package ru.vitok;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.people.Accounts;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;
import ru.vitok.people.Viewers;

/** Invented organisations and people, new for each test class. */
@Component
public class TestPeople {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final Organisations organisations;
    private final Persons persons;
    private final Accounts accounts;
    private final Viewers viewers;

    TestPeople(Organisations organisations, Persons persons, Accounts accounts, Viewers viewers) {
        this.organisations = organisations;
        this.persons = persons;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    /** A municipality in a region of its own. */
    public Organisation municipality() {
        var number = NUMBER.incrementAndGet();
        return municipality(add(OrganisationKind.REGION, "reg" + number, "Область " + number, null));
    }

    public Organisation municipality(Organisation region) {
        var number = NUMBER.incrementAndGet();
        return add(OrganisationKind.MUNICIPALITY, region.code() + "_m" + number, "Округ " + number, region);
    }

    public Organisation school(Organisation municipality) {
        var number = NUMBER.incrementAndGet();
        return school(municipality, "edu77" + number, "Школа " + number, "город");
    }

    public Organisation school(Organisation municipality, String code, String name, @Nullable String cluster) {
        return viewers.asSystem(() -> organisations.putSchool(municipality, code, name, cluster, null));
    }

    public Organisation add(OrganisationKind kind, String code, String name, @Nullable Organisation parent) {
        return viewers.asSystem(() -> organisations.add(kind, code, name, parent));
    }

    /** A person with an account and a role there. */
    public UUID person(Role role, Organisation organisation) {
        var number = NUMBER.incrementAndGet();
        return person("Пробная Анна " + number, "test" + number, role, organisation);
    }

    public UUID person(String name, String login, Role role, Organisation organisation) {
        return viewers.asSystem(() -> {
            var person = persons.add(name, login + "@example.org", null);
            accounts.open(person, login);
            accounts.grant(person, role, organisation.id(), null, null);
            return person;
        });
    }

    /** A further role for somebody. */
    public void grant(UUID person, Role role, Organisation organisation) {
        viewers.asSystem(() -> accounts.grant(person, role, organisation.id(), null, null));
    }

    public void teach(Teaching teaching) {
        viewers.asSystem(() -> persons.teach(teaching.person(), teaching));
    }

    public String token(UUID person) {
        return viewers.asSystem(() -> accounts.token(person));
    }

    /** Runs the work as the person who would do it. */
    public <T> T as(UUID person, Callable<T> work) {
        try {
            return viewers.as(person, work);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void as(UUID person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }
}
