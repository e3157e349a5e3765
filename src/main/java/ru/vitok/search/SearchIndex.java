package ru.vitok.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where modules put what people may find. The row is written in the caller's transaction, so that the index can never
 * hold what was rolled back; it shows in the results a moment after the commit.
 */
@Service
public class SearchIndex {

    private final EntityManager entities;

    SearchIndex(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(SearchEntry entry) {
        put(List.of(entry));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<SearchEntry> entries) {
        var known = rows(entries.stream()
                .map(it -> SearchEntryRow.key(it.type(), it.id()))
                .toList());
        for (int i = 0; i < known.size(); i++) {
            var row = known.get(i);
            if (row == null) {
                entities.persist(new SearchEntryRow(entries.get(i)));
            } else {
                row.take(entries.get(i));
            }
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(EntryType type, UUID id) {
        remove(type, List.of(id));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(EntryType type, List<UUID> ids) {
        var known = rows(ids.stream().map(it -> SearchEntryRow.key(type, it)).toList());
        known.stream().filter(it -> it != null).forEach(entities::remove);
    }

    /** In the order of the keys; nothing where a key is new. */
    private List<@Nullable SearchEntryRow> rows(List<String> keys) {
        var rows = new ArrayList<@Nullable SearchEntryRow>();
        rows.addAll(entities.unwrap(Session.class).findMultiple(SearchEntryRow.class, keys));
        return rows;
    }
}
