package ru.vitok.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import ru.vitok.people.SignedIn;
import ru.vitok.people.Viewers;

/**
 * Closes sessions whose person is nobody any more: the account was disabled, or the password was changed elsewhere. The
 * next click leads to the sign-in page instead of a refusal.
 */
class EndedSessions extends OncePerRequestFilter {

    private final Viewers viewers;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    EndedSessions(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn
                && viewers.current().guest()) {
            logout.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }
}
