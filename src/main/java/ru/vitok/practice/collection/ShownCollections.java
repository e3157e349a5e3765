package ru.vitok.practice.collection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.club.Club;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Shows collections to everybody and takes them back. */
@Service
public class ShownCollections {

    private static final String OBJECT = "practice.collection";

    private final PracticeCollections collections;
    private final GatheredStore store;
    private final CollectionShelf shelves;
    private final CollectionRights rights;
    private final Permissions permissions;
    private final Viewers viewers;

    ShownCollections(
            PracticeCollections collections,
            GatheredStore store,
            CollectionShelf shelves,
            CollectionRights rights,
            Permissions permissions,
            Viewers viewers) {
        this.collections = collections;
        this.store = store;
        this.shelves = shelves;
        this.rights = rights;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** May the asking person show collections to everybody? For buttons. */
    @Transactional(readOnly = true)
    public boolean mayPublish() {
        return permissions.anywhere(OBJECT, Action.PUBLISH);
    }

    /** Clubs on whose shelf the asking person may put a collection. */
    @Transactional(readOnly = true)
    public List<Club> clubs() {
        return shelves.led();
    }

    /** Shown to everybody, on a club's shelf where its leader says so. */
    @Transactional
    public void publish(UUID id, @Nullable UUID club) {
        var own = collections.own(id);
        var place = club == null ? workplace(own) : shelves.ledBy(club);
        if (!permissions.allows(OBJECT, Action.PUBLISH, place, null)) {
            throw new AccessDeniedException(OBJECT + " PUBLISH");
        }
        if (store.items(id).isEmpty()) {
            throw Refusal.conflict("practice.refusal.collection-empty");
        }
        store.publish(id, true, place, club);
    }

    /** May the asking person change it? For buttons. */
    @Transactional(readOnly = true)
    public boolean changes(PracticeCollection collection) {
        return rights.changes(collection);
    }

    /** May the asking person take it from everybody's eyes? Its owner may, and whoever answers for the shelf now. */
    @Transactional(readOnly = true)
    public boolean withdraws(PracticeCollection collection) {
        return collection.published() && (collection.mine() || rights.answersFor(collection));
    }

    @Transactional
    public void withdraw(UUID id) {
        var shown = collections.of(id);
        if (!withdraws(shown)) {
            throw Refusal.notFound();
        }
        store.publish(id, false, shown.organisation(), null);
    }

    private UUID workplace(PracticeCollection own) {
        return viewers.current().grants().stream()
                .map(it -> it.organisation().id())
                .filter(it -> permissions.allows(OBJECT, Action.PUBLISH, it, null))
                .findFirst()
                .orElse(own.organisation());
    }
}
