package ru.vitok.access.probe;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.assessment.OwnControls;
import ru.vitok.people.Action;

/** A school's own control. */
@Component
class OwnControlProbes implements ProbeSet {

    private final AccessWorld world;
    private final OwnControls controls;

    OwnControlProbes(AccessWorld world, OwnControls controls) {
        this.world = world;
        this.controls = controls;
    }

    @Override
    public List<Probe> probes() {
        return List.of(Probe.of(
                        "own-control",
                        Action.VIEW,
                        (it, _) -> controls.of(it.id()).isEmpty())
                .on(() -> Example.of(world.place("A1").id(), world.place("A1")))
                .rest(it -> "/own-control?school=" + it.place().code()));
    }
}
