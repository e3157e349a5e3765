package ru.vitok.access.probe;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.SampleMunicipality;
import ru.vitok.access.AccessWorld;
import ru.vitok.assessment.LowIndexes;
import ru.vitok.people.Action;
import ru.vitok.people.Role;

/** The region's index of low results. */
@Component
class LowIndexProbes implements ProbeSet {

    private final AccessWorld world;
    private final SampleMunicipality door;
    private final LowIndexes indexes;

    LowIndexProbes(AccessWorld world, SampleMunicipality door, LowIndexes indexes) {
        this.world = world;
        this.door = door;
        this.indexes = indexes;
    }

    @Override
    public List<Probe> probes() {
        return List.of(Probe.of(
                        "low-index",
                        Action.VIEW,
                        (it, _) -> indexes.list().stream()
                                .anyMatch(row -> row.school().id().equals(it.id())))
                .on(this::taken)
                .triedBy(it -> !world.regional(it)));
    }

    private Example taken() {
        var school = world.place("A1");
        door.take(analyst(), "ИНР.csv", list(school.code(), 30));
        return Example.of(school.id(), school);
    }

    private UUID analyst() {
        return world.seat(Role.ANALYST, "A").person();
    }

    private static byte[] list(String school, int value) {
        return "Логин ОО;Год;ИНР\n%s;2025;%d\n".formatted(school, value).getBytes(StandardCharsets.UTF_8);
    }
}
