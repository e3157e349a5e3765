package ru.vitok.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * What a page may load: our own files only. Vaadin 25.2 needs eval and inline scripts; the page of a session alone may
 * also load the meeting host's script and frame.
 */
@Component
class ContentPolicy implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";

    private final String meeting;

    ContentPolicy(@Value("${vitok.jitsi.url:}") String meeting) {
        this.meeting = meeting.strip();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader(HEADER)) {
            // a file of a person's brings a stricter one
            return;
        }
        var host = !meeting.isEmpty() && request.getRequestURI().startsWith("/sessions/") ? " " + meeting : "";
        response.setHeader(
                HEADER,
                "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'" + host
                        + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                        + " connect-src 'self' ws: wss:; frame-src 'self'" + host
                        + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
    }
}
