package ru.vitok.search;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Compares the index with the table by keys and prints; no text is read. */
@Component
class Comparing {

    private static final int CHUNK = 2000;
    private static final Duration ON_ITS_WAY = Duration.ofMillis(1500);

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final SearchMapping mapping;

    Comparing(EntityManager entities, JdbcClient jdbc, TransactionOperations transactions, SearchMapping mapping) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.mapping = mapping;
    }

    /** An entry counts when it differs twice, a moment apart, and nothing about it waits to be written. */
    Difference now() throws InterruptedException {
        var first = once();
        if (first.none()) {
            return first;
        }
        Thread.sleep(ON_ITS_WAY);
        return first.still(once(), waiting());
    }

    private Difference once() {
        Search.mapping(entities.getEntityManagerFactory())
                .scope(SearchEntryRow.class)
                .workspace()
                .refresh();
        var index = indexed();
        return Difference.between(table(), index);
    }

    private Map<String, String> indexed() {
        var prints = new HashMap<String, String>();
        transactions.executeWithoutResult(_ -> {
            try (var all = Search.session(entities)
                    .search(SearchEntryRow.class)
                    .select(f -> f.composite()
                            .from(f.id(String.class), f.field(Print.FIELD, String.class))
                            .as(Written::new))
                    .where(f -> f.matchAll())
                    .scroll(CHUNK)) {
                for (var chunk = all.next(); chunk.hasHits(); chunk = all.next()) {
                    chunk.hits().forEach(it -> prints.put(it.key(), it.print() == null ? "" : it.print()));
                }
            }
        });
        return prints;
    }

    private Map<String, String> table() {
        var prints = new HashMap<String, String>();
        jdbc.sql("select key, print from search_entry").query(row -> {
            prints.put(row.getString("key"), row.getString("print") + mapping.written());
        });
        return prints;
    }

    private Set<String> waiting() {
        return new HashSet<>(jdbc.sql("select entity_id from hsearch_outbox_event where status = 'PENDING'")
                .query(String.class)
                .list());
    }

    private record Written(String key, @Nullable String print) {}
}
