package ru.vitok.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ru.vitok.kernel.Refusal;

/**
 * How often one may ask on screens for what costs the portal much; tokens have limits of their own. Counted in the memory
 * of a node, for a person and, among guests, for an address. The address is the one that the server gives: behind a proxy
 * that the operator named it is the guest's, whatever the guest writes into headers.
 */
@Service
public class Pace {

    /** What is counted. A whole school may stand behind one address, so guests have ten times as much together. */
    public enum Work {
        /** A page of finds: sixty a minute. */
        SEARCH(60, Duration.ofMinutes(1)),
        /** A paper or a table that is made while one waits: thirty at once, and each twenty seconds one more. */
        PAPER(30, Duration.ofMinutes(10));

        private static final int GUESTS = 10;

        private final int times;
        private final Duration within;

        Work(int times, Duration within) {
            this.times = times;
            this.within = within;
        }

        private Bucket bucket(boolean guests) {
            var most = guests ? times * GUESTS : times;
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                    .build();
        }
    }

    private record Asking(Work work, String who) {}

    private static final int REMEMBERED = 50_000;
    private static final List<String> PROXY_HEADERS = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final Viewers viewers;
    private final Cache<Asking, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(15))
            .maximumSize(REMEMBERED)
            .build();

    Pace(Viewers viewers) {
        this.viewers = viewers;
    }

    /** Counts one; too many at once are refused with the time after which to come again. */
    public void require(Work work) {
        take(work).ifPresent(wait -> {
            throw Refusal.later(
                    "people.refusal.pace." + work,
                    wait,
                    Math.max(1, wait.plusMillis(999).toSeconds()));
        });
    }

    /** Counts one; how long to wait where it was too many. */
    public Optional<Duration> take(Work work) {
        var viewer = viewers.current();
        var person = viewer.personOrNull();
        var who = person == null ? address() : person.toString();
        if (viewer.system() || who == null) {
            return Optional.empty();
        }
        var bucket = buckets.get(new Asking(work, who), _ -> work.bucket(person == null));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Nothing where nobody knows: behind a proxy on this machine that the operator did not name all guests look alike. */
    private static @Nullable String address() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)) {
            return null;
        }
        var request = asked.getRequest();
        return hidden(request) ? null : request.getRemoteAddr();
    }

    private static boolean hidden(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && PROXY_HEADERS.stream().anyMatch(it -> request.getHeader(it) != null);
        } catch (UnknownHostException nameless) {
            return true;
        }
    }
}
