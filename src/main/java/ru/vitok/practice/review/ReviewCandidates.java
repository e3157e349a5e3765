package ru.vitok.practice.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.club.ClubPeople;
import ru.vitok.club.ClubPerson;
import ru.vitok.club.Clubs;
import ru.vitok.people.Organisations;
import ru.vitok.people.Person;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.authors.CoAuthors;

/** Who may be asked to review: experts and methodists of the place, and people of clubs that the asker sees. */
@Service
public class ReviewCandidates {

    private static final int FEW = 30;

    private final ClubPeople clubPeople;
    private final Clubs clubs;
    private final Persons persons;
    private final Organisations organisations;
    private final CoAuthors authors;
    private final Viewers viewers;

    ReviewCandidates(
            ClubPeople clubPeople,
            Clubs clubs,
            Persons persons,
            Organisations organisations,
            CoAuthors authors,
            Viewers viewers) {
        this.clubPeople = clubPeople;
        this.clubs = clubs;
        this.persons = persons;
        this.organisations = organisations;
        this.authors = authors;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public List<Candidate> named(Practice practice, String typed) {
        var found = new LinkedHashMap<UUID, Candidate>();
        var begins = typed.strip().toLowerCase(Locale.ROOT);
        persons.find(officials(practice)).values().stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(begins))
                .sorted(Comparator.comparing(Person::name))
                .forEach(it -> found.put(
                        it.id(), new Candidate(it.id(), it.name(), it.position() == null ? "" : it.position())));
        for (var it : typed.isBlank() ? members() : clubPeople.named(typed, FEW)) {
            found.putIfAbsent(it.person(), new Candidate(it.person(), it.name(), it.clubTitle()));
        }
        found.keySet().removeIf(it -> wrote(practice, it));
        return List.copyOf(found.values());
    }

    /** Who wrote it, or is asked to write along, does not judge it. */
    boolean wrote(Practice practice, UUID person) {
        return practice.writtenBy(person) || authors.involves(practice.id(), person);
    }

    boolean possible(Practice practice, UUID person) {
        return officials(practice).contains(person) || !clubs.clubsOf(person).isEmpty();
    }

    /** Before anything is typed: the asker's own clubs. */
    private List<ClubPerson> members() {
        return clubs.list().stream()
                .filter(it -> viewers.current().clubs().contains(it.id()))
                .flatMap(club -> clubs.members(club.id()).stream()
                        .map(it -> new ClubPerson(it.person(), it.name(), club.id(), club.title(), it.role())))
                .toList();
    }

    private List<UUID> officials(Practice practice) {
        var place = organisations.get(practice.organisation());
        var found = new ArrayList<UUID>();
        if (place.region() != null) {
            found.addAll(persons.holders(Role.EXPERT, place.region()));
            found.addAll(persons.holders(Role.INSTITUTE, place.region()));
        }
        if (place.municipality() != null) {
            found.addAll(persons.holders(Role.EXPERT, place.municipality()));
            found.addAll(persons.holders(Role.METHODIST, place.municipality()));
            found.addAll(persons.holders(Role.ASSOCIATION_HEAD, place.municipality()));
        }
        return found;
    }
}
