package ru.vitok.search;

import org.springframework.stereotype.Service;
import ru.vitok.people.Pace;

/** The search as pages ask it: no more often than a person reads. */
@Service
public class PacedSearch {

    private final Search search;
    private final Pace pace;

    PacedSearch(Search search, Pace pace) {
        this.search = search;
        this.pace = pace;
    }

    public SearchPage find(SearchQuery query) {
        pace.require(Pace.Work.SEARCH);
        return search.find(query);
    }
}
