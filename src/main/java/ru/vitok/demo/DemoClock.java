package ru.vitok.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The demo's clock. While the past is being made it is set back, so that the services write the dates that a real year
 * would have left; after that it tells the time.
 */
@Component
@Primary
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class DemoClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration back = Duration.ZERO;

    /** From here on it is that moment, and goes on from it. */
    void set(Instant moment) {
        back = Duration.between(moment, real.instant());
    }

    void now() {
        back = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), back.negated());
    }

    @Override
    public Instant instant() {
        return real.instant().minus(back);
    }
}
