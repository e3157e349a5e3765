package ru.vitok.search;

import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at the index when the portal starts and every night: a little is mended, much is written anew. */
@Component
class IndexWatch {

    private static final Logger log = LoggerFactory.getLogger(IndexWatch.class);

    private static final int LITTLE = 1000;
    private static final int SHARE = 10;

    private final SearchRebuild index;

    IndexWatch(SearchRebuild index) {
        this.index = index;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        Thread.ofPlatform().daemon().name("search-check").start(() -> {
            try {
                look();
            } catch (RuntimeException failed) {
                log.warn("The search index could not be checked; the night tries again", failed);
            }
        });
    }

    void look() {
        var found = index.check();
        if (found.agrees()) {
            log.info("The search index holds the {} entries of the database", found.entries());
            return;
        }
        log.warn(
                "The search index differs from the {} entries of the database: {} missing, {} stray, {} outdated",
                found.entries(),
                found.missing(),
                found.stray(),
                found.outdated());
        if (found.missing() + found.outdated() < Math.max(LITTLE, found.entries() / SHARE)) {
            index.repair();
        } else {
            anew(found.entries());
        }
    }

    private void anew(long entries) {
        log.warn("Writing the search index anew; people go on finding what it holds");
        try {
            index.rebuild(progress(entries));
        } catch (RuntimeException failed) {
            if (!Unfit.isCauseOf(failed)) {
                throw failed;
            }
            log.warn("The search index of an older portal cannot take the new fields, it is begun from empty;"
                    + " until it is written people find only a part");
            index.rebuildFromEmpty(progress(entries));
        }
        log.info("The search index is written anew");
    }

    private static LongConsumer progress(long entries) {
        var told = new long[1];
        return done -> {
            if (done * SHARE / Math.max(1, entries) > told[0]) {
                told[0] = done * SHARE / Math.max(1, entries);
                log.info("The search index: {} of {} entries written", done, entries);
            }
        };
    }
}
