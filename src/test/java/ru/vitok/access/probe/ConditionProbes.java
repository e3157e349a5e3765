package ru.vitok.access.probe;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.assessment.context.SimilarSchools;
import ru.vitok.assessment.context.SimilarityRule;
import ru.vitok.people.Action;

/** Conditions of schools and the rule of similar schools. */
@Component
class ConditionProbes implements ProbeSet {

    private final AccessWorld world;
    private final SimilarSchools schools;

    ConditionProbes(AccessWorld world, SimilarSchools schools) {
        this.world = world;
        this.schools = schools;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                Probe.of(
                                "school-context",
                                Action.VIEW,
                                (it, _) -> schools.list().stream()
                                        .anyMatch(shown -> shown.school().id().equals(it.id())))
                        .on(() -> Example.of(world.place("A1").id(), world.place("A1")))
                        .triedBy(it -> !world.regional(it)),
                Probe.of("school-context", Action.EDIT, (_, _) -> {
                            schools.change(new SimilarityRule(Map.of(SchoolCondition.PUPILS, 10.0), 1, "Приказ"));
                            return true;
                        })
                        .on(() -> Example.of(world.place("A").id(), world.place("A")))
                        .at(world::town)
                        .triedBy(it -> !world.regional(it)));
    }
}
