package ru.vitok.session.jitsi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** What the meeting server shows at its doors; the comparison takes the same time however much of it is right. */
@Component
class DoorKey {

    private static final String BEARER = "Bearer ";

    private final JitsiSettings settings;

    DoorKey(JitsiSettings settings) {
        this.settings = settings;
    }

    void check(@Nullable String authorization) {
        if (settings.doorKey().isBlank()) {
            throw Refusal.notFound();
        }
        var shown = authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length())
                : "";
        if (!MessageDigest.isEqual(
                shown.getBytes(StandardCharsets.UTF_8), settings.doorKey().getBytes(StandardCharsets.UTF_8))) {
            throw new AccessDeniedException("not the meeting server");
        }
    }
}
