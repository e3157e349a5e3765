package ru.vitok.session.jitsi;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The meeting server as the operator set it.
 *
 * @param url where people reach it; empty where there is none
 * @param domain the server's XMPP domain, the token's {@code sub}
 * @param secret of HS256; empty for RS256 with the portal's own key
 * @param doorKey what the meeting server shows when it asks about rooms or tells of people; empty: nobody is listened to
 */
@Component
record JitsiSettings(
        @Value("${vitok.jitsi.url:}") String url,
        @Value("${vitok.jitsi.domain:meet.jitsi}") String domain,
        @Value("${vitok.jitsi.app-id:vitok}") String appId,
        @Value("${vitok.jitsi.audience:jitsi}") String audience,
        @Value("${vitok.jitsi.secret:}") String secret,
        @Value("${vitok.jitsi.door-key:}") String doorKey) {

    boolean configured() {
        return !url.isBlank();
    }

    /** Host and port, as the meeting script wants them. */
    String host() {
        return URI.create(url.strip()).getAuthority();
    }
}
