package ru.vitok.access.probe;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.assessment.template.TemplateFiles;
import ru.vitok.assessment.template.TemplateOrder;
import ru.vitok.assessment.template.TemplateTask;
import ru.vitok.assessment.template.WorkTemplates;
import ru.vitok.people.Action;
import ru.vitok.people.Role;

/** Tables to fill in. */
@Component
class TemplateProbes implements ProbeSet {

    private final AccessWorld world;
    private final WorkTemplates templates;
    private final TemplateFiles files;

    TemplateProbes(AccessWorld world, WorkTemplates templates, TemplateFiles files) {
        this.files = files;
        this.world = world;
        this.templates = templates;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                Probe.of("work-template", Action.VIEW, (it, _) -> files.empty(it.id()).length > 0)
                        .on(() -> Example.of(made(), world.place("A"))),
                Probe.of("work-template", Action.CREATE, (it, _) -> {
                            templates.drop(it.id(), true);
                            return true;
                        })
                        .on(() -> Example.of(made(), world.place("A"))));
    }

    private UUID made() {
        var tasks = List.of(new TemplateTask("1", 2, "B", "Умение"));
        var order = new TemplateOrder("MUN_MON", AccessWorld.SUBJECT, 6, 2026, null, 3, tasks);
        return world.people().as(world.seat(Role.ANALYST, "A").person(), () -> templates.make(order));
    }
}
