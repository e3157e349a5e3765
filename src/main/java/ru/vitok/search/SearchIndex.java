package ru.vitok.search;

import jakarta.persistence.EntityManager;
import java.util.UUID;
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
        var known = entities.find(SearchEntryRow.class, SearchEntryRow.key(entry.type(), entry.id()));
        if (known == null) {
            entities.persist(new SearchEntryRow(entry));
        } else {
            known.take(entry);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(EntryType type, UUID id) {
        var known = entities.find(SearchEntryRow.class, SearchEntryRow.key(type, id));
        if (known != null) {
            entities.remove(known);
        }
    }
}
