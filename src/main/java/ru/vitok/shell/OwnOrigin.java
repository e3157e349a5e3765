package ru.vitok.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A web socket is opened by pages of this portal only: browsers ask nobody before a foreign page opens one (OWASP ASVS 5.0,
 * 4.4.2). Own is what the request itself was sent to, and the address that the operator has named.
 */
class OwnOrigin extends OncePerRequestFilter {

    private final String named;

    /** @param address of the portal for the world; empty where nobody has named it */
    OwnOrigin(String address) {
        this.named = place(address);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || own(place(origin), request.getHeader(HttpHeaders.HOST))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        }
    }

    private boolean own(String origin, @Nullable String host) {
        return !origin.isEmpty() && (origin.equals(named) || origin.equalsIgnoreCase(host));
    }

    /** Host and port as a browser writes them; empty for what is no address, «null» of a page without one among them. */
    private static String place(String address) {
        try {
            var place = URI.create(address.strip()).getAuthority();
            return place == null ? "" : place.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
