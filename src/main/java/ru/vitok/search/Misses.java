package ru.vitok.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.people.Viewers;

/**
 * Keeps what was looked for and not found: it tells clubs what to write next. Words and a count, no person; who asks the
 * same again within a day is one who asks, and so are all guests together.
 */
@Component
class Misses {

    private static final int SHORTEST = 3;
    private static final int REMEMBERED = 20_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;
    private final Viewers viewers;
    private final SeenPeople people;
    /** Who asked what today; only in memory, and gone after a day. */
    private final Cache<Asked, Boolean> heard = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofDays(1))
            .maximumSize(REMEMBERED)
            .build();

    private record Asked(@Nullable UUID person, String words) {}

    Misses(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, Viewers viewers, SeenPeople people) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.viewers = viewers;
        this.people = people;
        ownTransaction = new TransactionTemplate(transactions);
        // a search only reads; the note is kept whatever becomes of the caller
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void note(SearchQuery query) {
        var words = String.join(" ", Words.of(query.words()));
        if (words.length() < SHORTEST || query.page() > 0 || query.hasFilters()) {
            return;
        }
        // somebody's name is no theme to write of
        if (!people.called(query.words(), 1).isEmpty()) {
            return;
        }
        var asked = new Asked(viewers.current().personOrNull(), words);
        if (heard.asMap().putIfAbsent(asked, true) != null) {
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

    /** What nobody has asked for a year is no demand any more. */
    @Transactional
    void forget() {
        jdbc.sql("delete from search_miss where last_on < :yearAgo")
                .param("yearAgo", LocalDate.now(clock).minusYears(1))
                .update();
    }

    List<Demand> most(int limit) {
        return jdbc.sql("select words, times, last_on from search_miss order by times desc, last_on desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> new Demand(row.getString(1), row.getInt(2), row.getObject(3, LocalDate.class)))
                .list();
    }
}
