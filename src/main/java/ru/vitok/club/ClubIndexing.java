package ru.vitok.club;

import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;

/** Makes clubs findable. */
@Component
class ClubIndexing {

    private final SearchIndex index;

    ClubIndexing(SearchIndex index) {
        this.index = index;
    }

    void put(Club club, Set<String> audience) {
        index.put(new SearchEntry(
                        EntryType.CLUB,
                        club.id(),
                        club.title(),
                        "",
                        club.about(),
                        club.subject(),
                        Set.of(),
                        Set.of(),
                        null,
                        audience,
                        club.path(),
                        null,
                        1,
                        club.organisationName())
                .withClubs(Set.of(club.id())));
    }
}
