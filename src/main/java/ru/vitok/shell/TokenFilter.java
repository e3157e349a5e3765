package ru.vitok.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import ru.vitok.people.Accounts;
import ru.vitok.people.SignedIn;

/** A personal token stands for its person, at most sixty times a second. */
@Component
class TokenFilter extends OncePerRequestFilter {

    private static final int PER_SECOND = 60;
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final Cache<UUID, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(5)).build();

    TokenFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        var person = header == null || !header.startsWith(BEARER)
                ? null
                : accounts.byToken(header.substring(BEARER.length()).strip()).orElse(null);
        if (person != null) {
            if (!bucket(person).tryConsume(1)) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                ProblemEntryPoint.write(
                        request, response, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY", "kernel.refusal.too-many");
                return;
            }
            signIn(person);
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    private Bucket bucket(SignedIn person) {
        return buckets.get(
                person.person(),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(PER_SECOND).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                        .build());
    }

    private void signIn(SignedIn person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, accounts.authorities(person.person())));
        SecurityContextHolder.setContext(context);
    }
}
