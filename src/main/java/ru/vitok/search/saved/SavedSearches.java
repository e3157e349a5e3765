package ru.vitok.search.saved;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;
import ru.vitok.search.SearchQuery;

/** The searches that the asking person follows; nobody sees another's. */
@Service
@NamedInterface("follow")
public class SavedSearches {

    /** More would be a second inbox. */
    public static final int MOST = 20;

    private final SavedSearchStore store;
    private final FollowedFinds finds;
    private final Viewers viewers;
    private final Clock clock;

    SavedSearches(SavedSearchStore store, FollowedFinds finds, Viewers viewers, Clock clock) {
        this.store = store;
        this.finds = finds;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Whether this can be followed by whoever asks. */
    public boolean possible(SearchQuery query) {
        return known() && SavedSearch.follows(query);
    }

    @Transactional(readOnly = true)
    public List<SavedSearch> mine() {
        return known() ? store.of(viewers.current().person()) : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<SavedSearch> of(SearchQuery query) {
        return mine().stream().filter(it -> it.asks(query)).findFirst();
    }

    /** What one's own followed search asks. */
    @Transactional(readOnly = true)
    public Optional<SearchQuery> query(UUID id) {
        return mine().stream()
                .filter(it -> it.id().equals(id))
                .map(SavedSearch::query)
                .findFirst();
    }

    /** What is there now is known; from tomorrow on the person hears of what comes. */
    @Transactional
    public void follow(SearchQuery query) {
        if (!known()) {
            throw Refusal.notFound();
        }
        if (!SavedSearch.follows(query)) {
            throw new Refusal("search.refusal.nothing-to-follow");
        }
        if (mine().size() >= MOST) {
            throw new Refusal("search.refusal.many-followed", MOST);
        }
        store.add(
                new SavedSearch(UUID.randomUUID(), viewers.current().person(), query, finds.ids(query)),
                OffsetDateTime.now(clock));
    }

    @Transactional
    public void leave(SavedSearch followed) {
        store.remove(followed.id(), viewers.current().person());
    }

    private boolean known() {
        return !viewers.current().guest();
    }
}
