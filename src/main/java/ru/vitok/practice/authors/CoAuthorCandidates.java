package ru.vitok.practice.authors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.club.ClubPeople;
import ru.vitok.club.ClubPerson;
import ru.vitok.people.Action;
import ru.vitok.people.Colleagues;
import ru.vitok.people.Permissions;
import ru.vitok.people.Role;
import ru.vitok.practice.Practice;

/** Who may be asked to write along: colleagues of the asking person's own place and of the clubs that the person sees. */
@Service
public class CoAuthorCandidates {

    private static final int FEW = 30;

    /** Somebody to choose; at the same place, or of a club. */
    public record Candidate(UUID person, String name, String place) {}

    private final Colleagues colleagues;
    private final ClubPeople clubs;
    private final CoAuthorStore store;
    private final Permissions permissions;

    CoAuthorCandidates(Colleagues colleagues, ClubPeople clubs, CoAuthorStore store, Permissions permissions) {
        this.colleagues = colleagues;
        this.clubs = clubs;
        this.store = store;
        this.permissions = permissions;
    }

    @Transactional(readOnly = true)
    public List<Candidate> named(Practice practice, String typed) {
        var found = new LinkedHashMap<UUID, Candidate>();
        colleagues
                .here(typed, roles(), FEW)
                .forEach(it -> found.put(it.id(), new Candidate(it.id(), it.name(), it.place())));
        var members = clubs.named(typed, FEW);
        var reachable =
                colleagues.reachable(members.stream().map(ClubPerson::person).collect(Collectors.toSet()), roles());
        members.stream()
                .filter(it -> reachable.contains(it.person()))
                .forEach(it -> found.putIfAbsent(it.person(), new Candidate(it.person(), it.name(), it.clubTitle())));
        practice.authors().forEach(found::remove);
        store.of(practice.id()).forEach(it -> found.remove(it.person()));
        return List.copyOf(found.values());
    }

    /** Whoever can be found by name may be asked. */
    boolean possible(Practice practice, UUID person, String name) {
        return named(practice, name).stream().anyMatch(it -> it.person().equals(person));
    }

    private Set<Role> roles() {
        return permissions.roles("practice.co-author", Action.EDIT);
    }
}
