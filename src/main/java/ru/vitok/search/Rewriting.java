package ru.vitok.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.spi.BatchMappingContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes every row to the index in the place of its older self, so that people find it all the while. The mass indexer of
 * Hibernate Search only adds: it needs an empty index, and holds back what is written meanwhile.
 */
@Component
class Rewriting {

    private static final int BATCH = 250;
    private static final int AHEAD = 2;

    private final EntityManager entities;
    private final TransactionOperations transactions;

    Rewriting(EntityManager entities, TransactionOperations transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    /** What is written or removed meanwhile may be written here once more as it was: compare afterwards. */
    void all(LongConsumer done) throws InterruptedException {
        var under = new ArrayDeque<Batch>();
        var written = 0L;
        for (var batch = after(""); !batch.empty(); batch = after(batch.last())) {
            under.add(batch);
            written += await(under, AHEAD);
            done.accept(written);
        }
        written += await(under, 0);
        done.accept(written);
        var workspace = Search.mapping(entities.getEntityManagerFactory())
                .scope(SearchEntryRow.class)
                .workspace();
        workspace.mergeSegments();
        workspace.flush();
        workspace.refresh();
    }

    private static int await(Queue<Batch> under, int left) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        var written = 0;
        while (under.size() > left) {
            var batch = under.remove();
            batch.writing().forEach(CompletableFuture::join);
            written += batch.writing().size();
        }
        return written;
    }

    private Batch after(String key) {
        return transactions.execute(_ -> {
            var session = entities.unwrap(Session.class);
            var rows = session.createSelectionQuery(
                            "from SearchEntryRow where key > :key order by key", SearchEntryRow.class)
                    .setParameter("key", key)
                    .setMaxResults(BATCH)
                    .setReadOnly(true)
                    .list();
            return rows.isEmpty()
                    ? new Batch(key, List.of())
                    : new Batch(rows.getLast().key(), submit(session, rows));
        });
    }

    private List<CompletableFuture<?>> submit(Session session, List<SearchEntryRow> rows) {
        var mapping = (BatchMappingContext) Search.mapping(entities.getEntityManagerFactory());
        var type = mapping.typeContextProvider()
                .byEntityName()
                .getOrFail(SearchEntryRow.class.getSimpleName())
                .typeIdentifier();
        var indexer = mapping.sessionContext(session).createIndexer();
        var writing = new ArrayList<CompletableFuture<?>>();
        for (var row : rows) {
            writing.add(indexer.addOrUpdate(
                    type,
                    null,
                    null,
                    row,
                    DocumentCommitStrategy.NONE,
                    DocumentRefreshStrategy.NONE,
                    OperationSubmitter.blocking()));
        }
        return writing;
    }

    private record Batch(String last, List<CompletableFuture<?>> writing) {
        boolean empty() {
            return writing.isEmpty();
        }
    }
}
