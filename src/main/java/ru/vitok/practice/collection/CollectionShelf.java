package ru.vitok.practice.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import ru.vitok.club.Club;
import ru.vitok.club.ClubRole;
import ru.vitok.club.ClubShelf;
import ru.vitok.club.Clubs;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeRow;

/** What a club's leader has put on its shelf. */
@Component
class CollectionShelf implements ClubShelf {

    private final GatheredStore store;
    private final PracticeLibrary library;
    private final Clubs clubs;
    private final Viewers viewers;

    CollectionShelf(GatheredStore store, PracticeLibrary library, Clubs clubs, Viewers viewers) {
        this.store = store;
        this.library = library;
        this.clubs = clubs;
        this.viewers = viewers;
    }

    @Override
    public List<Shelf> of(UUID club) {
        var shelves = new ArrayList<Shelf>();
        for (var collection : store.ofClub(club, viewers.current().personOrNull())) {
            var items = store.items(collection.id());
            var rows = new LinkedHashMap<UUID, PracticeRow>();
            library.rows(items.keySet()).forEach(it -> rows.put(it.id(), it));
            var books = items.entrySet().stream()
                    .flatMap(it -> Optional.ofNullable(rows.get(it.getKey()))
                            .map(row -> new Book(row.title(), PracticePaths.page(row.id()), it.getValue()))
                            .stream())
                    .toList();
            shelves.add(new Shelf(collection.title(), collection.path(), collection.about(), books));
        }
        return shelves;
    }

    /** Clubs on whose shelf the asking person may put. */
    List<Club> led() {
        return clubs.list().stream().filter(it -> it.mine() == ClubRole.LEADER).toList();
    }

    UUID ledBy(UUID club) {
        return led().stream()
                .filter(it -> it.id().equals(club))
                .map(Club::organisation)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("practice.collection PUBLISH"));
    }
}
