package ru.vitok.access.probe;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.assessment.OwnTests;
import ru.vitok.people.Action;

/** A teacher's own result of a test of teachers. */
@Component
class OwnTestProbes implements ProbeSet {

    private final AccessWorld world;
    private final OwnTests tests;

    OwnTestProbes(AccessWorld world, OwnTests tests) {
        this.world = world;
        this.tests = tests;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                Probe.of("teacher-test.own", Action.VIEW, (_, _) -> tests.mine().isEmpty())
                        .on(this::here)
                        .self(),
                Probe.of("teacher-test.own", Action.EDIT, (_, _) -> forgotten())
                        .on(this::here)
                        .self());
    }

    private boolean forgotten() {
        tests.forget();
        return true;
    }

    private Example here() {
        return Example.of(world.place("A1").id(), world.place("A1"));
    }
}
