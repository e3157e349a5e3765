package ru.vitok.search;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** What the library lacks, by the searches that found nothing. */
@Service
public class SearchDemand {

    /** Typed once it may be anything: a name, a slip. */
    private static final int OFTEN = 3;

    /** A theme is short; who asks at length may tell of a child. */
    private static final int LONGEST = 60;

    private static final int LOOKED_AT = 60;

    private final Misses misses;
    private final Search search;
    private final Viewers viewers;

    SearchDemand(Misses misses, Search search, Viewers viewers) {
        this.misses = misses;
        this.search = search;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public List<Demand> most(int limit) {
        return misses.most(limit);
    }

    /** Themes for a club to write of: asked for again and again, and still there is nothing that the asking person sees. */
    @Transactional(readOnly = true)
    public List<Demand> themes(int limit) {
        if (viewers.current().guest()) {
            return List.of();
        }
        return misses.most(LOOKED_AT).stream()
                .filter(it -> it.times() >= OFTEN && it.words().length() <= LONGEST)
                .filter(it ->
                        search.ids(SearchQuery.of(it.words()).withPage(0, 1)).isEmpty())
                .limit(limit)
                .toList();
    }
}
