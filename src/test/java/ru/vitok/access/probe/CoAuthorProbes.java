package ru.vitok.access.probe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.access.Seat;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.authors.CoAuthors;
import ru.vitok.practice.authors.CoAuthorship;

/** The author asks a colleague of the same place; the colleague answers. */
@Component
class CoAuthorProbes implements ProbeSet {

    private final AccessWorld world;
    private final PracticeLibrary library;
    private final CoAuthors authors;
    private final CoAuthorship mine;

    CoAuthorProbes(AccessWorld world, PracticeLibrary library, CoAuthors authors, CoAuthorship mine) {
        this.world = world;
        this.library = library;
        this.authors = authors;
        this.mine = mine;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                Probe.of("practice.co-author", Action.CREATE, (it, _) -> asked(it))
                        .on(() -> written(Role.TEACHER))
                        .ownedBy(this::written),
                Probe.of("practice.co-author", Action.EDIT, (it, _) -> agreed(it))
                        .on(() -> waiting(Role.TEACHER))
                        .ownedBy(this::waiting));
    }

    private Example written(Role role) {
        var author = world.owner(role);
        return Example.of(draft(author), author.at(), author.person());
    }

    private Example waiting(Role role) {
        var author = world.owner(role);
        var colleague = world.owner(role);
        var id = draft(author);
        world.people().as(author.person(), () -> ask(id, colleague.person()));
        return Example.of(id, author.at(), colleague.person());
    }

    private UUID draft(Seat author) {
        return world.people().as(author.person(), () -> library.create(text()));
    }

    private boolean asked(Example it) {
        return ask(it.id(), colleague(it.place()));
    }

    private boolean ask(UUID practice, UUID colleague) {
        authors.ask(practice, colleague);
        return true;
    }

    private boolean agreed(Example it) {
        mine.agree(it.id(), true);
        return true;
    }

    private UUID colleague(Organisation at) {
        return world.seats().stream()
                .filter(it -> it.role() == Role.TEACHER && at.equals(it.at()))
                .map(Seat::person)
                .findFirst()
                .orElseThrow();
    }

    private static PracticeText text() {
        return new PracticeText(
                "Два автора",
                "",
                AccessWorld.SUBJECT,
                Set.of(6),
                Set.of(),
                null,
                null,
                "",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Решают, но не объясняют"));
    }
}
