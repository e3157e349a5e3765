package ru.vitok.access.probe;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.people.Action;
import ru.vitok.people.Role;
import ru.vitok.search.words.SearchWords;
import ru.vitok.search.words.WordLine;

/** The words of the field. */
@Component
class SearchWordProbes implements ProbeSet {

    private final AccessWorld world;
    private final SearchWords words;

    SearchWordProbes(AccessWorld world, SearchWords words) {
        this.world = world;
        this.words = words;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                Probe.of("search-word", Action.VIEW, (_, _) -> !words.all().isEmpty())
                        .on(this::kept),
                Probe.of(
                                "search-word",
                                Action.CREATE,
                                (_, _) -> words.add(fresh(), "проба прав").on())
                        .on(this::kept),
                Probe.of(
                                "search-word",
                                Action.EDIT,
                                (it, _) -> words.change((WordLine) it.extra(), fresh(), "проба прав")
                                        .on())
                        .on(this::kept),
                Probe.of("search-word", Action.DELETE, (it, _) -> words.remove((WordLine) it.extra()) != null)
                        .on(this::kept));
    }

    private Example kept() {
        var methodist = world.seat(Role.METHODIST, "A").person();
        var line = world.people().as(methodist, () -> words.add(fresh(), "проба прав"));
        return new Example(line.id(), world.place("A"), null, line);
    }

    private static String fresh() {
        return "проба" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
