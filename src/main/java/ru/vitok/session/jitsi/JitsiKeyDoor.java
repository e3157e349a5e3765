package ru.vitok.session.jitsi;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the meeting server fetches the portal's public key. */
@RestController
class JitsiKeyDoor {

    private final JitsiKeys keys;

    JitsiKeyDoor(JitsiKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/.well-known/jitsi/jwks.json")
    Map<String, Object> keys() {
        return keys.published();
    }
}
