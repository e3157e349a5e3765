package ru.vitok.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Keeps the index what the table says: after a restored backup, a new analyzer, a lost folder, a crash. People go on
 * finding what they found while it works; only an index that cannot take the portal's fields is begun from empty.
 *
 * @see "Decision D021"
 */
@Service
public class SearchRebuild {

    private static final Logger log = LoggerFactory.getLogger(SearchRebuild.class);

    private final EntityManagerFactory factory;
    private final Rewriting rewriting;
    private final Comparing comparing;
    private final Mending mending;

    /** Two at once would only do the same twice. */
    private final Lock one = new ReentrantLock();

    SearchRebuild(EntityManagerFactory factory, Rewriting rewriting, Comparing comparing, Mending mending) {
        this.factory = factory;
        this.rewriting = rewriting;
        this.comparing = comparing;
        this.mending = mending;
    }

    public void rebuild() {
        rebuild(_ -> {});
    }

    /**
     * Writes everything anew, each entry in the place of its older self, then mends what changed meanwhile.
     *
     * @param done is told how many entries are written so far
     */
    public void rebuild(LongConsumer done) {
        alone(() -> {
            rewriting.all(done);
            mend();
        });
    }

    /** As {@link #rebuild}, from an empty index: until it is done, people find only what is written already. */
    public void rebuildFromEmpty(LongConsumer done) {
        alone(() -> {
            Search.mapping(factory).scope(SearchEntryRow.class).schemaManager().dropAndCreate();
            rewriting.all(done);
            mend();
        });
    }

    public IndexCheck check() {
        try {
            return comparing.now().told();
        } catch (InterruptedException stopping) {
            throw stopped(stopping);
        }
    }

    /** Has written anew what differs, a moment from now; answers what it was. */
    public IndexCheck repair() {
        var found = new IndexCheck[1];
        alone(() -> found[0] = mend().told());
        return found[0];
    }

    private Difference mend() throws InterruptedException {
        var again = mending.again();
        if (again > 0) {
            log.warn("Trying again to write {} changes to the search index that failed before", again);
        }
        var difference = comparing.now();
        mending.mend(difference.keys());
        return difference;
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private void alone(Work work) {
        try {
            one.lockInterruptibly();
            try {
                work.run();
            } finally {
                one.unlock();
            }
        } catch (InterruptedException stopping) {
            throw stopped(stopping);
        } catch (SearchException failed) {
            throw Thread.currentThread().isInterrupted() ? stopped(failed) : failed;
        }
    }

    private static IllegalStateException stopped(Exception stopping) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Stopped; what is written stays, the rest is as before", stopping);
    }
}
