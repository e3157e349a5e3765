package ru.vitok.demo;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.demo.world.Districts;
import ru.vitok.demo.world.SchoolPlan;
import ru.vitok.people.Accounts;
import ru.vitok.people.Credentials;
import ru.vitok.people.DemoMode;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;
import ru.vitok.people.Viewers;
import ru.vitok.people.WorkArea;
import ru.vitok.people.WorkAreas;

/** The region, both municipalities, their schools and everybody who has something to say in the demo. */
@Component
@Order(10)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class PeopleChapter implements DemoChapter {

    private final DemoContent content;
    private final PracticeSheets sheets;
    private final Organisations organisations;
    private final Persons persons;
    private final Accounts accounts;
    private final Credentials credentials;
    private final WorkAreas areas;
    private final Viewers viewers;

    PeopleChapter(
            DemoContent content,
            PracticeSheets sheets,
            Organisations organisations,
            Persons persons,
            Accounts accounts,
            Credentials credentials,
            WorkAreas areas,
            Viewers viewers) {
        this.content = content;
        this.sheets = sheets;
        this.organisations = organisations;
        this.persons = persons;
        this.accounts = accounts;
        this.credentials = credentials;
        this.areas = areas;
        this.viewers = viewers;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    @Transactional
    public void make() throws IOException {
        var cast = content.read("people.yaml", Cast.class);
        var authors = new LinkedHashMap<String, Cast.Player>();
        for (var sheet : sheets.all()) {
            authors.putIfAbsent(sheets.login(sheet), sheet.author());
        }
        viewers.asSystem(() -> make(cast, authors));
    }

    private void make(Cast cast, Map<String, Cast.Player> authors) {
        var region = organisations.add(
                OrganisationKind.REGION, cast.region().code(), cast.region().name(), null);
        for (var district : Districts.all()) {
            var municipality =
                    organisations.add(OrganisationKind.MUNICIPALITY, district.code(), district.name(), region);
            district.schools().forEach(school -> addSchool(municipality, school));
        }
        cast.people().forEach(this::addPlayer);
        authors.forEach((login, author) -> {
            if (accounts.person(login).isEmpty()) {
                addPlayer(author);
            }
        });
    }

    private void addSchool(Organisation municipality, SchoolPlan school) {
        organisations.putSchool(municipality, school.code(), school.name(), school.cluster(), school.secondCode());
    }

    private void addPlayer(Cast.Player player) {
        var person = persons.add(player.name(), player.login() + "@example.org", player.position());
        accounts.open(person, player.login());
        if (Boolean.TRUE.equals(player.signsIn())) {
            credentials.set(person, DemoMode.PASSWORD);
        }
        accounts.grant(person, player.role(), organisation(player.at()), player.subject(), null);
        teach(person, player);
        if (player.areas() != null) {
            answer(person, organisation(player.at()), player.areas());
        }
    }

    private void answer(UUID person, UUID municipality, Set<String> names) {
        var known = areas.of(municipality).stream().collect(Collectors.toMap(WorkArea::name, WorkArea::id));
        if (!known.keySet().containsAll(names)) {
            throw new IllegalStateException("areas of the demo that the municipality does not have: " + names);
        }
        known.keySet().retainAll(names);
        areas.give(person, municipality, Set.copyOf(known.values()));
    }

    private void teach(UUID person, Cast.Player player) {
        var school = player.teachesAt();
        if (school == null || player.subject() == null) {
            return;
        }
        persons.teach(
                person,
                new Teaching(
                        person,
                        organisation(school),
                        player.subject(),
                        player.grades() == null ? List.of() : player.grades(),
                        player.experience(),
                        player.category(),
                        player.lastCourse()));
        accounts.grant(person, Role.TEACHER, organisation(school), player.subject(), null);
    }

    private UUID organisation(String code) {
        return organisations.byCode(code).orElseThrow().id();
    }
}
