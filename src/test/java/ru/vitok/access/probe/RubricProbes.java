package ru.vitok.access.probe;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.access.Seat;
import ru.vitok.people.Action;
import ru.vitok.practice.review.Rubric;
import ru.vitok.practice.review.RubricWriting;

@Component
class RubricProbes implements ProbeSet {

    private final AccessWorld world;
    private final RubricWriting writing;

    RubricProbes(AccessWorld world, RubricWriting writing) {
        this.world = world;
        this.writing = writing;
    }

    @Override
    public List<Probe> probes() {
        return List.of(Probe.of("practice.rubric", Action.EDIT, (_, _) -> changed())
                .on(() -> Example.of(UUID.randomUUID(), world.place("A")))
                .at(Seat::at));
    }

    private boolean changed() {
        var now = writing.versions().getFirst().rubric();
        var pass = now.pass() == 1 ? 2 : 1;
        return writing.save(new Rubric(pass, now.apart(), now.criteria()), "") != null;
    }
}
