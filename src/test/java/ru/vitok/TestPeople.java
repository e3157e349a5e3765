package ru.vitok;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import ru.vitok.people.Accounts;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
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
        var region = organisations.add(OrganisationKind.REGION, "reg" + number, "Область " + number, null);
        return municipality(region);
    }

    public Organisation municipality(Organisation region) {
        var number = NUMBER.incrementAndGet();
        return organisations.add(
                OrganisationKind.MUNICIPALITY, region.code() + "_m" + number, "Округ " + number, region);
    }

    public Organisation school(Organisation municipality) {
        var number = NUMBER.incrementAndGet();
        return organisations.putSchool(municipality, "edu77" + number, "Школа " + number, "город", null);
    }

    /** A person with an account and a role there. */
    public UUID person(Role role, Organisation organisation) {
        var number = NUMBER.incrementAndGet();
        var person = persons.add("Пробная Анна " + number, "person" + number + "@example.org", null);
        accounts.open(person, "test" + number);
        accounts.grant(person, role, organisation.id(), null, null);
        return person;
    }

    public String token(UUID person) {
        return accounts.token(person);
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
