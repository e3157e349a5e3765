package ru.vitok.access.probe;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.EditionDraft;
import ru.vitok.curriculum.EditionDrafts;
import ru.vitok.curriculum.EditionLine;
import ru.vitok.curriculum.Editions;
import ru.vitok.curriculum.Level;
import ru.vitok.people.Action;
import ru.vitok.people.Role;

/** Works and codifiers. */
@Component
class EditionProbes implements ProbeSet {

    private final AccessWorld world;
    private final Editions editions;
    private final EditionDrafts drafts;

    EditionProbes(AccessWorld world, Editions editions, EditionDrafts drafts) {
        this.world = world;
        this.editions = editions;
        this.drafts = drafts;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                Probe.of("edition", Action.VIEW, (it, _) -> editions.get(it.id()) != null)
                        .on(() -> Example.of(made(), world.place("A")))
                        .page(it -> CurriculumPaths.edition(it.id()))
                        .triedBy(it -> !world.regional(it)),
                Probe.of("edition", Action.EDIT, (it, _) -> drafts.undo(it.id()) != null)
                        .on(() -> Example.of(draft(), world.place("A"))));
    }

    private UUID made() {
        var draft = draft();
        return world.people().as(world.seat(Role.ANALYST, "A").person(), () -> drafts.activate(draft));
    }

    private UUID draft() {
        var task = new EditionLine("1", 4, Level.B, "T5.one", "Умение", "", "", "");
        var draft = new EditionDraft(
                "MUN_MON", AccessWorld.SUBJECT, 5, 2026, 2026, 4, null, null, null, null, "", List.of(task));
        return world.people().as(world.seat(Role.ANALYST, "A").person(), () -> drafts.begin(draft));
    }
}
