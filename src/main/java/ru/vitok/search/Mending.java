package ru.vitok.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has single entries written anew: each is put to what waits to be written, as if it had just been changed, and whoever
 * writes it then looks at its row. So it is right whatever happens to the row meanwhile, and outlives a crash.
 */
@Component
class Mending {

    private static final int BATCH = 500;

    private final EntityManager entities;
    private final TransactionOperations transactions;

    Mending(EntityManager entities, TransactionOperations transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    void mend(Collection<String> keys) {
        var list = new ArrayList<>(keys);
        for (var from = 0; from < list.size(); from += BATCH) {
            var batch = list.subList(from, Math.min(list.size(), from + BATCH));
            transactions.executeWithoutResult(_ -> {
                var plan = Search.session(entities).indexingPlan();
                batch.forEach(key -> plan.addOrUpdate(SearchEntryRow.named(key)));
            });
        }
    }

    /** What could not be written several times is tried again; answers how many. */
    int again() {
        return Math.toIntExact(Search.mapping(entities.getEntityManagerFactory())
                .extension(OutboxPollingExtension.get())
                .reprocessAbortedEvents());
    }
}
