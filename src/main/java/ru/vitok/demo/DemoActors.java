package ru.vitok.demo;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import ru.vitok.people.Accounts;
import ru.vitok.people.Viewers;

/** Lets the cast do their work themselves, with their own rights. */
@Component
class DemoActors {

    private final Accounts accounts;
    private final Viewers viewers;

    DemoActors(Accounts accounts, Viewers viewers) {
        this.accounts = accounts;
        this.viewers = viewers;
    }

    UUID person(String login) {
        return accounts.person(login)
                .orElseThrow(() -> new IllegalStateException("nobody in the demo is called " + login));
    }

    <T> T as(String login, Callable<T> work) throws Exception {
        return viewers.as(person(login), work);
    }

    void act(String login, DemoMemory.DemoStep step) throws Exception {
        as(login, () -> {
            step.run();
            return true;
        });
    }
}
