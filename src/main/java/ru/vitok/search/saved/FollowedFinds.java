package ru.vitok.search.saved;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchQuery;

/**
 * Everything that a followed search finds, and not its best page: an old text that rises among the best is no news. Who
 * follows more than a thousand hears of the best thousand.
 */
@Component
class FollowedFinds {

    private static final int PAGES = 10;

    private final Search search;

    FollowedFinds(Search search) {
        this.search = search;
    }

    Set<UUID> ids(SearchQuery query) {
        return new HashSet<>(all(page -> search.ids(query.withPage(page, SearchQuery.SIZE_MAX))));
    }

    List<SearchHit> hits(SearchQuery query) {
        return all(page -> search.exactly(query.withPage(page, SearchQuery.SIZE_MAX)));
    }

    private static <T> List<T> all(IntFunction<List<T>> pages) {
        var all = new ArrayList<T>();
        for (var page = 0; page < PAGES; page++) {
            var more = pages.apply(page);
            all.addAll(more);
            if (more.isEmpty()) {
                break;
            }
        }
        return all;
    }
}
