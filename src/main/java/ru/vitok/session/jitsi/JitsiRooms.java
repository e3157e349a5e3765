package ru.vitok.session.jitsi;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.session.VideoRooms;

/**
 * Passes into rooms of a Jitsi server. The server is strict: the header names its type, the audience is one string, there
 * is no leeway in time, and it accepts a pass without an end, so the end is always set here.
 */
@Component
class JitsiRooms implements VideoRooms {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final JitsiSettings settings;
    private final JitsiKeys keys;
    private final PassBook book;
    private final Clock clock;

    JitsiRooms(JitsiSettings settings, JitsiKeys keys, PassBook book, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public boolean configured() {
        return settings.configured();
    }

    @Override
    public Pass pass(Visit visit) {
        var header = new JWSHeader.Builder(keys.algorithm())
                .type(JOSEObjectType.JWT)
                .keyID(keys.name())
                .build();
        var token = new SignedJWT(header, claims(visit, clock.instant()));
        try {
            token.sign(keys.signer());
        } catch (JOSEException unusable) {
            throw new IllegalStateException("the pass could not be signed", unusable);
        }
        book.issued(visit.room(), word(visit), visit.person());
        return new Pass(settings.host(), visit.room(), token.serialize(), visit.name(), visit.subject());
    }

    private JWTClaimsSet claims(Visit visit, Instant now) {
        var longest = now.plus(LONGEST);
        var end = visit.until().isBefore(longest) ? visit.until() : longest;
        return new JWTClaimsSet.Builder()
                .audience(settings.audience())
                .issuer(settings.appId())
                .subject(settings.domain())
                .claim("room", visit.room())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now.minus(SKEW)))
                .expirationTime(Date.from(end))
                .claim("context", Map.of("user", user(visit)))
                .build();
    }

    private static UUID word(Visit visit) {
        return UUID.nameUUIDFromBytes((visit.room() + visit.person()).getBytes(StandardCharsets.UTF_8));
    }

    /** The meeting server learns a name and a word that means nothing outside this room. */
    private static Map<String, Object> user(Visit visit) {
        return Map.of("id", word(visit).toString(), "name", visit.name(), "moderator", visit.moderator());
    }
}
