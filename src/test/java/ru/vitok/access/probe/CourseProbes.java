package ru.vitok.access.probe;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.access.Seat;
import ru.vitok.course.CourseDraft;
import ru.vitok.course.CourseRequests;
import ru.vitok.course.Courses;
import ru.vitok.people.Action;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;

@Component
class CourseProbes implements ProbeSet {

    private final AccessWorld world;
    private final Courses courses;
    private final CourseRequests requests;
    private @Nullable UUID made;

    CourseProbes(AccessWorld world, Courses courses, CourseRequests requests) {
        this.world = world;
        this.courses = courses;
        this.requests = requests;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                Probe.of("course", Action.VIEW, (it, _) -> courses.get(it.id()) != null)
                        .on(this::course)
                        .page(it -> "courses/" + it.id()),
                Probe.of("course", Action.CREATE, (_, _) -> courses.put(draft("Новый курс")) != null)
                        .on(this::course),
                Probe.of("course", Action.EDIT, (_, _) -> courses.put(draft("Курс для прав")) != null)
                        .on(this::course),
                Probe.of("course.request", Action.CREATE, (it, _) -> asked(it))
                        .on(this::course)
                        .self()
                        .triedBy(this::ofA),
                Probe.of("course.request", Action.EDIT, (it, _) -> withdrawn(it))
                        .on(this::course)
                        .self()
                        .triedBy(this::ofA),
                Probe.of("course.request", Action.VIEW, (it, _) -> listed(it))
                        .on(() -> request(Role.TEACHER))
                        .ownedBy(this::request),
                Probe.of("course.request", Action.PUBLISH, (it, _) -> sent(it)).on(() -> request(Role.TEACHER)),
                Probe.of("course.request", Action.MODERATE, (it, _) -> decided(it))
                        .on(() -> request(Role.TEACHER)));
    }

    private boolean ofA(Seat seat) {
        return !seat.guest() && world.place("A").equals(world.town(seat));
    }

    private synchronized Example course() {
        if (made == null) {
            made = world.people()
                    .as(world.seat(Role.METHODIST, "A").person(), () -> courses.put(draft("Курс для прав")));
        }
        return Example.of(made, world.place("A"));
    }

    /** The request's id is the example's, the course and the person are its extra. */
    private Example request(Role role) {
        var course = course().id();
        var who = world.owner(role);
        world.people()
                .teach(new Teaching(
                        who.person(), world.place("A1").id(), AccessWorld.SUBJECT, List.of(6), null, null, null));
        world.people().as(who.person(), () -> requests.ask(course));
        var id = world.people().as(who.person(), () -> requests.of(course)).stream()
                .filter(it -> it.person().equals(who.person()))
                .findFirst()
                .orElseThrow()
                .id();
        return new Example(id, world.place("A1"), who.person(), course);
    }

    private boolean asked(Example it) {
        requests.ask(it.id());
        return true;
    }

    private boolean withdrawn(Example it) {
        requests.withdraw(it.id());
        return true;
    }

    private boolean listed(Example it) {
        return requests.of((UUID) it.extra()).stream()
                .anyMatch(request -> request.id().equals(it.id()));
    }

    private boolean sent(Example it) {
        requests.send((UUID) it.extra(), it.owner(), it.place().id());
        return true;
    }

    private boolean decided(Example it) {
        requests.decide(it.id(), true);
        return true;
    }

    private CourseDraft draft(String title) {
        var start = LocalDate.now().plusMonths(3);
        return new CourseDraft(
                world.place("A").id(),
                title,
                null,
                36,
                null,
                AccessWorld.SUBJECT,
                null,
                start,
                null,
                null,
                List.of(),
                null);
    }
}
