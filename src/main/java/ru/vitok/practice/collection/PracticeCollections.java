package ru.vitok.practice.collection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeRow;

/** Ordered collections of practices: everybody's own, and those that are shown to everybody. */
@Service
public class PracticeCollections {

    private static final String OBJECT = "practice.collection";

    private final PracticeLibrary library;
    private final GatheredStore store;
    private final CollectionRights rights;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    PracticeCollections(
            PracticeLibrary library,
            GatheredStore store,
            CollectionRights rights,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.library = library;
        this.store = store;
        this.rights = rights;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PracticeCollection> mine() {
        return store.mine(viewers.current().person());
    }

    @Transactional(readOnly = true)
    public List<PracticeCollection> published() {
        return store.published(viewers.current().personOrNull());
    }

    @Transactional(readOnly = true)
    public PracticeCollection of(UUID id) {
        return store.find(id, viewers.current().personOrNull()).orElseThrow(Refusal::notFound);
    }

    /** In their order; what has left the library is passed over. */
    @Transactional(readOnly = true)
    public List<CollectedPractice> items(UUID id) {
        var items = store.items(of(id).id());
        var rows = new LinkedHashMap<UUID, PracticeRow>();
        library.rows(items.keySet()).forEach(it -> rows.put(it.id(), it));
        return items.entrySet().stream()
                .flatMap(it ->
                        Stream.ofNullable(rows.get(it.getKey())).map(row -> new CollectedPractice(row, it.getValue())))
                .toList();
    }

    @Transactional
    public UUID create(String title, String about) {
        check(title, about);
        var viewer = viewers.current();
        var place = viewer.grants().stream()
                .map(it -> it.organisation().id())
                .filter(it -> permissions.allows(OBJECT, Action.CREATE, it, null))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException(OBJECT));
        var id = UUID.randomUUID();
        store.add(id, title.strip(), about.strip(), viewer.person(), place, OffsetDateTime.now(clock));
        return id;
    }

    @Transactional
    public void describe(UUID id, String title, String about) {
        check(title, about);
        store.describe(rights.changing(own(id)).id(), title.strip(), about.strip());
    }

    @Transactional
    public void put(UUID id, UUID practice, String why) {
        var own = rights.changing(own(id));
        if (why.length() > PracticeCollection.WHY_MAX) {
            throw new Refusal("practice.refusal.collection-why", PracticeCollection.WHY_MAX);
        }
        if (store.items(id).size() >= PracticeCollection.ITEMS_MAX) {
            throw new Refusal("practice.refusal.collection-full", PracticeCollection.ITEMS_MAX);
        }
        var shown = library.of(practice);
        if (!shown.open()) {
            throw Refusal.conflict("practice.refusal.not-published");
        }
        store.put(own.id(), practice, why.strip());
    }

    @Transactional
    public void take(UUID id, UUID practice) {
        store.take(rights.changing(own(id)).id(), practice);
    }

    /** One place up (−1) or down (1). */
    @Transactional
    public void move(UUID id, UUID practice, int by) {
        var order = new ArrayList<>(store.items(rights.changing(own(id)).id()).keySet());
        var from = order.indexOf(practice);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            store.order(id, order);
        }
    }

    @Transactional
    public void remove(UUID id) {
        store.remove(own(id).id());
    }

    PracticeCollection own(UUID id) {
        var found = of(id);
        if (!found.mine()) {
            throw Refusal.notFound();
        }
        return found;
    }

    private static void check(String title, String about) {
        if (title.isBlank() || title.length() > PracticeCollection.TITLE_MAX) {
            throw new Refusal("practice.refusal.collection-title", PracticeCollection.TITLE_MAX);
        }
        if (about.length() > PracticeCollection.ABOUT_MAX) {
            throw new Refusal("practice.refusal.collection-about", PracticeCollection.ABOUT_MAX);
        }
    }
}
