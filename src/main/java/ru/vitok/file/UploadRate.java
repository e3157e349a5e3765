package ru.vitok.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** How much one person may bring in an hour. Asked before a file is looked at, since looking costs most. */
@Component
class UploadRate {

    /** One file that was brought. */
    record Arrival(Instant at, long size) {}

    static final Duration WINDOW = Duration.ofHours(1);
    private static final long MEGABYTE = 1 << 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int files;
    private final long megabytes;

    UploadRate(
            JdbcClient jdbc,
            Clock clock,
            @Value("${vitok.files.hourly-count:100}") int files,
            @Value("${vitok.files.hourly-megabytes:300}") long megabytes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.files = files;
        this.megabytes = megabytes;
    }

    /** Counted whatever becomes of the file. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void admit(@Nullable String owner, String name, long size) {
        if (owner == null) {
            return;
        }
        lock(owner);
        var now = clock.instant();
        var until = free(since(owner, now.minus(WINDOW)), size);
        if (until != null) {
            var wait = Duration.between(now, until);
            throw Refusal.later(
                    "file.refusal.hourly",
                    wait,
                    name,
                    files,
                    megabytes,
                    Math.max(1, wait.plusSeconds(59).toMinutes()));
        }
        jdbc.sql("insert into file_arrival (owner, at, size) values (:owner, :at, :size)")
                .param("owner", owner)
                .param("at", at(now))
                .param("size", size)
                .update();
    }

    /** When the first of them that leaves no room is an hour old; nothing where there is room now. */
    private @Nullable Instant free(List<Arrival> newestFirst, long size) {
        var count = 1;
        var sum = size;
        for (var arrival : newestFirst) {
            count++;
            sum += arrival.size();
            if (count > files || sum > megabytes * MEGABYTE) {
                return arrival.at().plus(WINDOW);
            }
        }
        return null;
    }

    private List<Arrival> since(String owner, Instant begin) {
        return jdbc.sql("select at, size from file_arrival where owner = :owner and at > :begin order by at desc")
                .param("owner", owner)
                .param("begin", at(begin))
                .query((row, _) ->
                        new Arrival(row.getObject("at", OffsetDateTime.class).toInstant(), row.getLong("size")))
                .list();
    }

    /** What is older than any window. */
    void forget() {
        jdbc.sql("delete from file_arrival where at <= :begin")
                .param("begin", at(clock.instant().minus(WINDOW)))
                .update();
    }

    /** Two uploads of one person at once count one after the other. */
    private void lock(String owner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:owner, 20261123))")
                .param("owner", owner)
                .query((_, _) -> true)
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
