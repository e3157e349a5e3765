package ru.vitok.search.saved;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;
import ru.vitok.search.SearchHit;
import ru.vitok.uikit.ModuleTranslations;

/** Asks followed searches again, each with the rights that its person has on that day, and tells what is new. */
@Component
class FollowedSearches {

    private static final Logger log = LoggerFactory.getLogger(FollowedSearches.class);

    private final SavedSearchStore store;
    private final FollowedFinds finds;
    private final FollowedNames names;
    private final Notices notices;
    private final Viewers viewers;
    private final TransactionTemplate transaction;

    FollowedSearches(
            SavedSearchStore store,
            FollowedFinds finds,
            FollowedNames names,
            Notices notices,
            Viewers viewers,
            TransactionTemplate transaction) {
        this.store = store;
        this.finds = finds;
        this.names = names;
        this.notices = notices;
        this.viewers = viewers;
        this.transaction = transaction;
    }

    void round() {
        List<UUID> followed = transaction.execute(_ -> store.followed());
        followed.forEach(this::ask);
    }

    /** One that cannot be asked does not keep the others from their answer. */
    private void ask(UUID id) {
        try {
            var person = transaction.execute(_ -> store.find(id).map(SavedSearch::person));
            if (person.isPresent()) {
                viewers.as(person.get(), () -> {
                    transaction.executeWithoutResult(_ -> store.find(id).ifPresent(this::tell));
                    return id;
                });
            }
        } catch (Exception failure) {
            log.warn("Followed search {} could not be asked", id, failure);
        }
    }

    private void tell(SavedSearch followed) {
        var found = finds.hits(followed.query());
        var fresh =
                found.stream().filter(it -> !followed.known().contains(it.id())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        notices.send(new Notice(
                followed.person(),
                NoticeKind.PUBLISHED,
                fresh.size() == 1 ? "search.notice.fresh" : "search.notice.fresh-more",
                List.of(
                        names.of(followed, ModuleTranslations.RUSSIAN),
                        fresh.getFirst().title(),
                        String.valueOf(fresh.size() - 1)),
                followed.shortPath(),
                true));
        var known = new HashSet<>(followed.known());
        known.addAll(fresh.stream().map(SearchHit::id).collect(Collectors.toSet()));
        store.known(followed.id(), known);
    }
}
