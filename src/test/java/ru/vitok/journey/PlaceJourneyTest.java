package ru.vitok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.people.Role;

/** A page begins at its top; going back finds the list where it was left. */
@PortalTest
class PlaceJourneyTest {

    private static final int LOW = 320;
    private static final int SCROLLED = 200;

    @Autowired
    Visitors visitors;

    @Autowired
    JourneyPeople people;

    @Test
    void aListIsFoundWhereItWasLeft() {
        try (var analyst = visitors.signedIn(people.person(Role.ANALYST, people.municipality()), Visitors.DESK)) {
            analyst.page.setViewportSize(Visitors.DESK, LOW);
            analyst.open("/data/editions");
            analyst.page.evaluate("y => scrollTo(0, y)", SCROLLED);
            analyst.page.evaluate("""
                    () => [...document.querySelectorAll('main a[href*="/data/editions/"]')]
                        .find(it => it.getBoundingClientRect().top > 80).click()""");
            analyst.page.waitForURL(it -> it.matches(".*/data/editions/.+"));
            analyst.settle();
            assertThat(height(analyst)).isZero();

            analyst.page.goBack();

            analyst.page.waitForFunction("y => location.pathname === '/data/editions' && scrollY === y", SCROLLED);
        }
    }

    private static int height(Visitor visitor) {
        return (Integer) visitor.page.evaluate("() => Math.round(scrollY)");
    }
}
