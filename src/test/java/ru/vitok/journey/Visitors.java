package ru.vitok.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import ru.vitok.TestPeople;
import ru.vitok.people.Credentials;
import ru.vitok.people.Viewers;

/** Opens browsers for people and guests, each with cookies of its own. */
@Component
@Lazy
class Visitors {

    static final int DESK = 1440;
    static final int PHONE = 390;
    private static final String PASSWORD = "проверка страниц";

    private final Chromium chromium;
    private final Environment environment;
    private final TestPeople people;
    private final Credentials credentials;
    private final Viewers viewers;

    Visitors(Chromium chromium, Environment environment, TestPeople people, Credentials credentials, Viewers viewers) {
        this.chromium = chromium;
        this.environment = environment;
        this.people = people;
        this.credentials = credentials;
        this.viewers = viewers;
    }

    Visitor guest(int width) {
        return new Visitor(context(width), portal());
    }

    /** Signs in by the form, as the person would. */
    Visitor signedIn(UUID person, int width) {
        viewers.asSystem(() -> credentials.set(person, PASSWORD));
        var login = people.as(person, () -> viewers.current().login());
        var visitor = guest(width);
        visitor.signIn(login, PASSWORD);
        return visitor;
    }

    private BrowserContext context(int width) {
        var phone = width <= PHONE;
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, phone ? 844 : 900)
                        .setHasTouch(phone)
                        .setLocale("ru-RU")
                        .setTimezoneId("Europe/Moscow")
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private String portal() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
