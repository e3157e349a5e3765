package ru.vitok.club;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.vitok.search.SeenPeople;

/** Tells the search page who is called so in the clubs that the asking person sees. */
@Component
class SearchedPeople implements SeenPeople {

    private final ClubPeople people;

    SearchedPeople(ClubPeople people) {
        this.people = people;
    }

    @Override
    public List<SeenPerson> called(String words, int limit) {
        return people.named(words, limit).stream()
                .map(it -> new SeenPerson(it.name(), it.role() == ClubRole.LEADER, it.clubTitle(), it.path()))
                .toList();
    }
}
