package ru.vitok.club;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.search.ClubNames;

/** Tells the search page how clubs are called. */
@Component
class SearchedClubs implements ClubNames {

    private final Clubs clubs;

    SearchedClubs(Clubs clubs) {
        this.clubs = clubs;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : clubs.list().stream()
                        .filter(club -> ids.contains(club.id().toString()))
                        .collect(Collectors.toMap(club -> club.id().toString(), Club::title));
    }
}
