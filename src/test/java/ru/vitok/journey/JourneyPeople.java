package ru.vitok.journey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.TestPeople;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;
import ru.vitok.people.Viewers;

/** A municipality of its own for one journey, with the people who take part. */
@Component
class JourneyPeople {

    private final TestPeople people;
    private final EvidenceLedger ledger;
    private final Viewers viewers;

    JourneyPeople(TestPeople people, EvidenceLedger ledger, Viewers viewers) {
        this.people = people;
        this.ledger = ledger;
        this.viewers = viewers;
    }

    Organisation municipality() {
        return people.municipality();
    }

    UUID person(Role role, Organisation where) {
        return people.person(role, where);
    }

    /** A teacher of mathematics in classes 6 and 7 of a school there. */
    UUID teacher(Organisation municipality) {
        var school = people.school(municipality);
        var teacher = people.person(Role.TEACHER, school);
        people.teach(new Teaching(teacher, school.id(), "Математика", List.of(6, 7), 6, null, null));
        return teacher;
    }

    /** A problem field that the methodist's municipality may see. */
    UUID field(Organisation municipality, UUID methodist, String title) {
        var id = UUID.randomUUID();
        ledger.place(new Node(
                new NodeRef(NodeType.PROBLEM_FIELD, id),
                title,
                "6 класс, задание 13",
                "PUBLISHED",
                "problem-fields/" + id,
                municipality.id(),
                people.as(methodist, () -> viewers.current().tokens()),
                Instant.parse("2026-05-12T09:00:00Z")));
        return id;
    }

    <T> T as(UUID person, java.util.concurrent.Callable<T> work) {
        return people.as(person, work);
    }
}
