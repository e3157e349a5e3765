package ru.vitok.feed;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;

/** Practices of one methodist for the tests of what is open. */
@Component
class Published {

    private final TestPeople people;
    private final PracticeLibrary library;

    Published(TestPeople people, PracticeLibrary library) {
        this.people = people;
        this.library = library;
    }

    record Desk(UUID methodist, Organisation place) {}

    Desk desk() {
        var place = people.municipality();
        return new Desk(people.person(Role.METHODIST, place), place);
    }

    UUID publish(Desk desk, String title, String subject) {
        return put(desk, title, subject, PracticeStatus.PUBLISHED);
    }

    UUID publish(Desk desk, String title, String subject, String licence) {
        return put(desk, text(title, subject, licence), PracticeStatus.PUBLISHED);
    }

    UUID publish(Desk desk, PracticeText text) {
        return put(desk, text, PracticeStatus.PUBLISHED);
    }

    UUID put(Desk desk, String title, String subject, PracticeStatus status) {
        return put(desk, text(title, subject, "CC BY 4.0"), status);
    }

    private UUID put(Desk desk, PracticeText text, PracticeStatus status) {
        return people.as(
                desk.methodist(),
                () -> library.put(new PracticeDelivery(
                        null, text, desk.methodist(), desk.place().id(), null, status)));
    }

    /** The same with another way of doing it. */
    static PracticeText described(PracticeText text, String description) {
        var sections = new java.util.EnumMap<PracticeSection, String>(text.sections());
        sections.put(PracticeSection.DESCRIPTION, description);
        return new PracticeText(
                text.title(),
                text.summary(),
                text.subject(),
                text.grades(),
                text.skills(),
                text.kind(),
                text.minutes(),
                text.licence(),
                text.coAuthors(),
                text.fields(),
                sections);
    }

    PracticeText text(String title, String subject, String licence) {
        return new PracticeText(
                title,
                "Кратко: " + title,
                subject,
                Set.of(6, 7),
                Set.of(),
                PracticeKind.LESSON,
                15,
                licence,
                "",
                Set.of(),
                Map.of(
                        PracticeSection.PROBLEM, "Дети пишут одно число",
                        PracticeSection.DESCRIPTION, "Спрашиваю **«почему?»** к каждому шагу"));
    }
}
