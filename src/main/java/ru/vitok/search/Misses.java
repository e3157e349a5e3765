package ru.vitok.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what was looked for and not found: it tells clubs what to write next. Words and a count, no person. */
@Component
class Misses {

    private static final int SHORTEST = 3;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    Misses(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        // a search only reads; the note is kept whatever becomes of the caller
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void note(SearchQuery query) {
        var words = String.join(" ", Words.of(query.words()));
        if (words.length() < SHORTEST || query.page() > 0 || query.hasFilters()) {
            return;
        }
        ownTransaction.executeWithoutResult(_ -> jdbc.sql("""
                insert into search_miss (words, last_on) values (:words, :today)
                on conflict (words) do update set times = search_miss.times + 1, last_on = excluded.last_on""")
                .param(
                        "words",
                        words.length() > SearchQuery.WORDS_MAX ? words.substring(0, SearchQuery.WORDS_MAX) : words)
                .param("today", LocalDate.now(clock))
                .update());
    }

    List<Demand> most(int limit) {
        return jdbc.sql("select words, times, last_on from search_miss order by times desc, last_on desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> new Demand(row.getString(1), row.getInt(2), row.getObject(3, LocalDate.class)))
                .list();
    }
}
