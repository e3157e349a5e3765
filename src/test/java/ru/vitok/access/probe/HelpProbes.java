package ru.vitok.access.probe;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.access.Seat;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.DifficultyDraft;
import ru.vitok.difficulty.DifficultyQueue;
import ru.vitok.difficulty.Visibility;
import ru.vitok.people.Action;
import ru.vitok.people.Role;

/** Difficulties. */
@Component
class HelpProbes implements ProbeSet {

    private final AccessWorld world;
    private final Difficulties difficulties;
    private final DifficultyQueue queue;

    HelpProbes(AccessWorld world, Difficulties difficulties, DifficultyQueue queue) {
        this.world = world;
        this.difficulties = difficulties;
        this.queue = queue;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                view("difficulty.private", Visibility.ME_AND_METHODIST),
                edit("difficulty.private", Visibility.ME_AND_METHODIST),
                moderate("difficulty.private", Visibility.ME_AND_METHODIST),
                view("difficulty.open", Visibility.OPEN),
                edit("difficulty.open", Visibility.OPEN),
                moderate("difficulty.open", Visibility.OPEN),
                Probe.of("difficulty.new", Action.CREATE, (_, _) -> difficulties.post(draft(Visibility.OPEN)) != null)
                        .on(() -> Example.of(UUID.randomUUID(), world.place("A")))
                        .at(world::town)
                        .triedBy(it -> !it.guest() && !world.regional(it))
                        .post(
                                _ -> "/difficulties",
                                "{\"text\":\"Не получается\",\"subject\":\"Математика\",\"grade\":6}"),
                Probe.of("difficulty.queue", Action.VIEW, (_, _) -> queue.shelves() != null)
                        .on(() -> Example.of(UUID.randomUUID(), world.place("A")))
                        .at(Seat::at));
    }

    private Probe view(String object, Visibility visibility) {
        return Probe.of(object, Action.VIEW, (it, _) -> difficulties.get(it.id()) != null)
                .on(() -> example(visibility, Role.TEACHER))
                .ownedBy(role -> example(visibility, role))
                .rest(it -> "/difficulties/" + it.id())
                .list("/difficulties")
                .page(it -> "difficulties/" + it.id());
    }

    private Probe edit(String object, Visibility visibility) {
        return Probe.of(object, Action.EDIT, (it, _) -> difficulties.withdraw(it.id()) != null)
                .on(() -> example(visibility, Role.TEACHER))
                .ownedBy(role -> example(visibility, role));
    }

    private Probe moderate(String object, Visibility visibility) {
        return Probe.of(object, Action.MODERATE, (it, _) -> snoozed(it)).on(() -> example(visibility, Role.TEACHER));
    }

    private Example example(Visibility visibility, Role role) {
        var author = world.owner(role);
        var id = world.people().as(author.person(), () -> difficulties.post(draft(visibility)));
        return Example.of(id, world.place("A"), author.person());
    }

    private boolean snoozed(Example it) {
        queue.snooze(it.id(), LocalDate.of(2027, 1, 11));
        return true;
    }

    private static DifficultyDraft draft(Visibility visibility) {
        return new DifficultyDraft(
                "Решают верно, но не объясняют", AccessWorld.SUBJECT, 6, null, false, visibility, Set.of());
    }
}
