package ru.vitok.session.jitsi;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.vitok.session.VideoRooms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the meeting server, which refuses a pass for the smallest deviation. */
class JitsiRoomsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final String SECRET = "a secret of at least thirty-two letters";
    private static final String ROOM = "vitok-abcdefghijklmnopqrstuvwxyz";
    private static final UUID PERSON = UUID.fromString("00000000-0000-4000-8000-000000000007");

    @TempDir
    Path data;

    @Test
    void aPassHasTheShapeThatTheServerAsksFor() throws Exception {
        var pass = rooms(SECRET).pass(visit(false, NOW.plusSeconds(7_200)));

        assertThat(part(pass, 0).get("typ").asString()).isEqualTo("JWT");
        assertThat(part(pass, 0).get("alg").asString()).isEqualTo("HS256");
        var claims = part(pass, 1);
        assertThat(claims.get("aud").isString()).isTrue();
        assertThat(claims.get("aud").asString()).isEqualTo("jitsi");
        assertThat(claims.get("iss").asString()).isEqualTo("vitok");
        assertThat(claims.get("sub").asString()).isEqualTo("meet.jitsi");
        assertThat(claims.get("room").asString()).isEqualTo(ROOM);
        assertThat(claims.get("exp").isNumber()).isTrue();
        assertThat(claims.get("exp").asLong()).isEqualTo(NOW.getEpochSecond() + 7_200);
        assertThat(claims.get("nbf").asLong()).isEqualTo(NOW.getEpochSecond() - 60);
        assertThat(SignedJWT.parse(pass.jwt()).verify(new MACVerifier(SECRET))).isTrue();
        assertThat(pass.domain()).isEqualTo("meet.example.org");
    }

    @Test
    void aListenerIsProvablyNoModeratorAndAHostIs() {
        var listener = user(rooms(SECRET).pass(visit(false, NOW.plusSeconds(60))));
        var host = user(rooms(SECRET).pass(visit(true, NOW.plusSeconds(60))));

        assertThat(listener.get("moderator").isBoolean()).isTrue();
        assertThat(listener.get("moderator").asBoolean()).isFalse();
        assertThat(host.get("moderator").asBoolean()).isTrue();
    }

    @Test
    void theServerLearnsANameAndAWordThatMeansNothingElsewhere() {
        var user = user(rooms(SECRET).pass(visit(false, NOW.plusSeconds(60))));

        assertThat(user.propertyNames()).containsExactlyInAnyOrder("id", "name", "moderator");
        assertThat(user.get("name").asString()).isEqualTo("Пробная Анна");
        assertThat(user.get("id").asString()).isNotEqualTo(PERSON.toString());
    }

    @Test
    void noPassLivesLongerThanSixHours() {
        var pass = rooms(SECRET).pass(visit(false, NOW.plusSeconds(100_000)));

        assertThat(part(pass, 1).get("exp").asLong()).isEqualTo(NOW.getEpochSecond() + 6 * 3_600);
    }

    @Test
    void withoutASharedSecretTheServerChecksByThePublishedKey() throws Exception {
        var settings = settings("");
        var keys = new JitsiKeys(settings, data);
        var pass = new JitsiRooms(settings, keys, (_, _, _) -> {}, clock()).pass(visit(false, NOW.plusSeconds(60)));

        var token = SignedJWT.parse(pass.jwt());
        var published = JWKSet.parse(JsonMapper.shared().writeValueAsString(keys.published()));
        var key = published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(new JitsiKeys(settings, data).name())
                .isEqualTo(token.getHeader().getKeyID());
    }

    private JitsiRooms rooms(String secret) {
        var settings = settings(secret);
        return new JitsiRooms(settings, new JitsiKeys(settings, data), (_, _, _) -> {}, clock());
    }

    private static JitsiSettings settings(String secret) {
        return new JitsiSettings("https://meet.example.org", "meet.jitsi", "vitok", "jitsi", secret, "");
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static VideoRooms.Visit visit(boolean moderator, Instant until) {
        return new VideoRooms.Visit(ROOM, "Три хода", PERSON, "Пробная Анна", moderator, until);
    }

    private static JsonNode user(VideoRooms.Pass pass) {
        return part(pass, 1).get("context").get("user");
    }

    private static JsonNode part(VideoRooms.Pass pass, int number) {
        var bytes = Base64.getUrlDecoder().decode(pass.jwt().split("\\.")[number]);
        return JsonMapper.shared().readTree(new String(bytes, StandardCharsets.UTF_8));
    }
}
