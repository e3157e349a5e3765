package ru.vitok.session.jitsi;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What passes are signed with: a secret shared with the meeting server, or a key of the portal's own. */
@Component
class JitsiKeys {

    private static final int BITS = 2048;

    private final JitsiSettings settings;
    private final Path file;
    private @Nullable RSAKey key;

    JitsiKeys(JitsiSettings settings, @Value("${vitok.data}") Path data) {
        this.settings = settings;
        this.file = data.resolve("jitsi-key.json");
    }

    boolean shared() {
        return !settings.secret().isBlank();
    }

    JWSAlgorithm algorithm() {
        return shared() ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256;
    }

    /** The key's name, null for a shared secret. */
    @Nullable String name() {
        return shared() ? null : own().getKeyID();
    }

    JWSSigner signer() {
        try {
            return shared() ? new MACSigner(settings.secret()) : new RSASSASigner(own());
        } catch (JOSEException unusable) {
            throw new IllegalStateException("vitok.jitsi.secret must have at least 32 characters", unusable);
        }
    }

    /** Public keys for the meeting server; none where the secret is shared or no server is set. */
    Map<String, Object> published() {
        return shared() || !settings.configured()
                ? new JWKSet().toJSONObject()
                : new JWKSet(own().toPublicJWK()).toJSONObject();
    }

    private synchronized RSAKey own() {
        if (key == null) {
            key = read();
        }
        return key;
    }

    private RSAKey read() {
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            var fresh = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            Files.createDirectories(file.getParent());
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, fresh.toJSONString());
            return fresh;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException | JOSEException broken) {
            throw new IllegalStateException("the key in " + file.getFileName() + " cannot be used", broken);
        }
    }
}
