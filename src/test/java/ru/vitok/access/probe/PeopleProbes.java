package ru.vitok.access.probe;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.access.Seat;
import ru.vitok.people.AccountDirectory;
import ru.vitok.people.Accounts;
import ru.vitok.people.Action;
import ru.vitok.people.Credentials;
import ru.vitok.people.Municipalities;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.TeacherLine;
import ru.vitok.people.Teaching;
import ru.vitok.people.WorkAreas;

@Component
class PeopleProbes implements ProbeSet {

    private final AccessWorld world;
    private final Accounts accounts;
    private final AccountDirectory directory;
    private final Credentials credentials;
    private final Organisations organisations;
    private final Municipalities municipalities;
    private final Persons persons;
    private final WorkAreas areas;

    PeopleProbes(
            AccessWorld world,
            Accounts accounts,
            AccountDirectory directory,
            Credentials credentials,
            Organisations organisations,
            Municipalities municipalities,
            Persons persons,
            WorkAreas areas) {
        this.world = world;
        this.accounts = accounts;
        this.directory = directory;
        this.credentials = credentials;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.persons = persons;
        this.areas = areas;
    }

    @Override
    public List<Probe> probes() {
        var a = world.place("A");
        return List.of(
                Probe.of("account", Action.VIEW, (it, _) -> directory.get(it.id()) != null)
                        .on(this::teacher)
                        .page(it -> "admin/people/" + it.id()),
                Probe.of("account", Action.CREATE, (it, _) -> opened(it)).on(this::withoutAccount),
                Probe.of(
                                "account",
                                Action.EDIT,
                                (it, _) -> !credentials.link(it.id()).isEmpty())
                        .on(this::teacher),
                Probe.of("role", Action.CREATE, (it, _) -> granted(it)).on(this::teacher),
                Probe.of("role", Action.DELETE, (it, _) -> revoked(it)).on(this::teacher),
                Probe.of("account.own", Action.EDIT, (_, _) -> changed())
                        .on(this::teacher)
                        .self()
                        .triedBy(it -> it.at().equals(world.place("A1"))),
                Probe.of(
                                "account.token",
                                Action.CREATE,
                                (it, seat) -> !token(it, seat).isEmpty())
                        .on(this::teacher)
                        .self(),
                Probe.of("municipality", Action.VIEW, (_, _) -> municipalities.get(a.id()) != null)
                        .on(() -> Example.of(a.id(), a)),
                Probe.of("municipality", Action.EDIT, (_, _) -> saved()).on(() -> Example.of(a.id(), a)),
                Probe.of("responsibility", Action.VIEW, (_, _) -> areas.responsible(a.id()) != null)
                        .on(() -> Example.of(a.id(), a)),
                Probe.of("responsibility", Action.EDIT, (it, _) -> answers(it))
                        .on(() -> Example.of(world.owner(Role.METHODIST).person(), a)),
                Probe.of("organisation", Action.VIEW, (_, _) -> organisations.get(a.id()) != null)
                        .on(() -> Example.of(a.id(), a)),
                Probe.of("organisation", Action.CREATE, (_, _) -> added()).on(() -> Example.of(a.id(), a)),
                Probe.of("organisation.school", Action.EDIT, (_, _) -> put()).on(() -> Example.of(a.id(), a)),
                Probe.of("teaching", Action.EDIT, (it, _) -> taught(it)).on(this::teacher));
    }

    private Example teacher() {
        return Example.of(world.owner(Role.TEACHER).person(), world.place("A1"));
    }

    private Example withoutAccount() {
        var school = world.place("A1");
        var line = new TeacherLine("Без Записи " + UUID.randomUUID(), null, teaching(new UUID(0, 0)));
        var id = world.system(() -> persons.putTeachers(List.of(line))).getFirst();
        return Example.of(id, school);
    }

    private Teaching teaching(UUID person) {
        return new Teaching(person, world.place("A1").id(), AccessWorld.SUBJECT, List.of(6), null, null, null);
    }

    private boolean opened(Example it) {
        accounts.open(it.id(), "opened-" + it.id());
        return true;
    }

    private boolean granted(Example it) {
        accounts.grant(it.id(), Role.EXPERT, it.place().id(), null, null);
        return true;
    }

    private boolean revoked(Example it) {
        accounts.revoke(it.id(), Role.TEACHER, it.place().id(), null);
        return true;
    }

    /** Nobody here has a password, so that the right to change one's own ends at «the old one is wrong». */
    private boolean changed() {
        credentials.change("какой-то прежний", "три зелёных слона и кит");
        return true;
    }

    private String token(Example it, Seat seat) {
        return accounts.token(seat.guest() ? it.id() : seat.person());
    }

    private boolean saved() {
        municipalities.save(world.place("A").id(), municipalities.usualNames(6), List.of());
        return true;
    }

    private boolean answers(Example it) {
        areas.give(
                it.id(),
                it.place().id(),
                Set.of(areas.of(it.place().id()).getFirst().id()));
        return true;
    }

    private boolean added() {
        return organisations.add(OrganisationKind.SERVICE, "s-" + UUID.randomUUID(), "Центр", world.place("A")) != null;
    }

    private boolean put() {
        return organisations.putSchool(world.place("A"), "e-" + UUID.randomUUID(), "Новая", null, null) != null;
    }

    private boolean taught(Example it) {
        persons.teach(it.id(), teaching(it.id()));
        return true;
    }
}
