package ru.vitok.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the whole index anew from the rows: after a restored backup, a new analyzer, a lost folder. */
@Service
public class SearchRebuild {

    private static final Logger log = LoggerFactory.getLogger(SearchRebuild.class);

    private static final int LOADING = 2;
    private static final int BATCH = 200;
    private static final int FETCHED = 2000;

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SearchRebuild(
            EntityManagerFactory factory, EntityManager entities, JdbcClient jdbc, TransactionOperations transactions) {
        this.factory = factory;
        this.entities = entities;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public void rebuild() {
        try {
            Search.mapping(factory)
                    .scope(Object.class)
                    .massIndexer()
                    .typesToIndexInParallel(1)
                    .threadsToLoadObjects(LOADING)
                    .batchSizeToLoadObjects(BATCH)
                    .idFetchSize(FETCHED)
                    .mergeSegmentsOnFinish(true)
                    .startAndWait();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Rows and index hold the same number of entries, counting what still waits to be written. */
    public boolean agrees() {
        return Boolean.TRUE.equals(transactions.execute(_ -> rows() == indexed() || waiting() > 0));
    }

    @EventListener(ApplicationReadyEvent.class)
    void checkAtStart() {
        if (!agrees()) {
            log.warn("The search index does not hold what the table holds, rebuilding it");
            Thread.ofPlatform().daemon().name("search-rebuild").start(this::rebuild);
        }
    }

    private long rows() {
        return jdbc.sql("select count(*) from search_entry").query(Long.class).single();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from hsearch_outbox_event")
                .query(Long.class)
                .single();
    }

    /** An index written before the newest field counts as empty. */
    private long indexed() {
        return Search.session(entities)
                .search(SearchEntryRow.class)
                .where(f -> f.exists().field(FacetKind.FIELD))
                .fetchTotalHitCount();
    }
}
